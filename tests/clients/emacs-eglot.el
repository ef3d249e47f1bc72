;;; -*- lexical-binding: t -*-
;; eglot with the settings of docs/editors.md, which were loaded before this.
(require 'eglot)
(require 'flymake)

(defun lastmile-shown ()
  (mapcar (lambda (each)
            (let ((lsp (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data each)))))
              (cons (plist-get lsp :code) (flymake-diagnostic-beg each))))
          (flymake-diagnostics)))

(find-file "server.js")
(setq-local flymake-no-changes-timeout 0.1)
(setq eglot-sync-connect 300 eglot-connect-timeout 300)
(lastmile-say "Emacs %s, eglot at %s" emacs-version (locate-library "eglot"))
(call-interactively #'eglot)
(lastmile-reaches "the settings start the server" #'eglot-managed-p #'lastmile-shown)
(flymake-start)
(lastmile-steps #'lastmile-shown #'eglot-code-actions)
(eglot-shutdown (eglot-current-server) nil 300)
(lastmile-say "EGLOT OK")
(kill-emacs 0)
