;; Lastmile in Emacs with lsp-mode, beside other servers. Goes into init.el; then M-x lsp in a file of your app.
(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection '("lastmile" "--stdio"))
                    :activation-fn (lsp-activate-on
                                    "javascript" "javascriptreact" "typescript" "typescriptreact" "python" "go" "go.mod"
                                    "dockerfile" "yaml" "json" "jsonc" "toml" "shellscript" "sql" "terraform" "html" "nginx")
                    ;; The lens "Production readiness" lists what is open.
                    :action-handlers (lsp-ht ("lastmile.findings" (lambda (_) (flymake-show-project-diagnostics))))
                    :server-id 'lastmile
                    :add-on? t)))
