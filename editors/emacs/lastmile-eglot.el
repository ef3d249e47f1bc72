;; Lastmile in Emacs with eglot. Goes into init.el; then M-x eglot in a file of your app.
;; eglot runs one server for a mode: leave out the modes where you want to keep another one.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((js-mode js-ts-mode typescript-mode typescript-ts-mode tsx-ts-mode python-mode python-ts-mode
                  go-mode go-ts-mode go-mod-ts-mode dockerfile-mode dockerfile-ts-mode yaml-mode yaml-ts-mode
                  json-ts-mode conf-toml-mode toml-ts-mode sh-mode bash-ts-mode sql-mode terraform-mode nginx-mode)
                 . ("lastmile" "--stdio"))))
