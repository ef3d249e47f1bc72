;;; -*- lexical-binding: t -*-
;; lsp-mode with the settings of docs/editors.md, which were loaded before this.
(setq lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-response-timeout 300
      lsp-debounce-full-sync-notifications nil lsp-enable-snippet nil lsp-diagnostics-provider :flymake)
(dolist (part '(lsp-mode lsp-diagnostics lsp-headerline lsp-lens lsp-modeline)) (require part))

(defun lastmile-shown ()
  (mapcar (lambda (each)
            (let ((start (gethash "start" (gethash "range" each))))
              (cons (gethash "code" each) (lsp--position-to-point start))))
          (append (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t)) nil)))

;; The fix makes a file that lsp-mode visits while it edits it; it asks whether to read it again.
(advice-add 'ask-user-about-supersession-threat :override #'ignore)

(find-file "server.js")
(lastmile-say "Emacs %s, lsp-mode at %s" emacs-version (locate-library "lsp-mode"))
(lsp-workspace-folders-add default-directory)
(lsp)
(lastmile-reaches "the settings start the server" #'lsp-workspaces #'lastmile-shown)
(lastmile-steps #'lastmile-shown #'lsp-execute-code-action)
(lastmile-reaches "a lens shows the score"
                  (lambda ()
                    (lsp-lens-refresh t)
                    (seq-some (lambda (each) (string-match-p "Production readiness" (or (overlay-get each 'before-string) (overlay-get each 'after-string) "")))
                              (overlays-in (point-min) (point-max))))
                  #'lastmile-shown)
(lastmile-say "LSP-MODE OK")
(kill-emacs 0)
