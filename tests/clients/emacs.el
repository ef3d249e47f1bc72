;;; -*- lexical-binding: t -*-
;; What both Emacs tests share: waiting, choosing from menus (every question is answered with yes), and the steps that a
;; user takes. Runs in batch, in a copy of market-api.
(setq make-backup-files nil create-lockfiles nil
      last-nonmenu-event ?x) ; nil in batch, which is taken for a mouse click

(defvar lastmile-patience 300 "Seconds for each step, on a slow machine.")
(defvar lastmile-rule "security/cors-wildcard")
(defvar lastmile-fix "Allow only the origins in CORS_ORIGINS")

(defun lastmile-say (format &rest values) (princ (concat (apply #'format format values) "\n")))

(defun lastmile-fail (text shown)
  (lastmile-say "FAIL %s\n  shown: %S" text (funcall shown))
  (lastmile-say "%s" (with-current-buffer (messages-buffer) (buffer-string)))
  (kill-emacs 1))

(defun lastmile-idle ()
  "Do what waits until the user pauses; in batch mode nobody ever does."
  (mapc #'timer-event-handler (copy-sequence timer-idle-list)))

(defun lastmile-reaches (text holds shown)
  "Wait until HOLDS is true; what the server sends is read meanwhile."
  (let ((end (+ (float-time) lastmile-patience)))
    (while (and (not (funcall holds)) (< (float-time) end))
      (accept-process-output nil 0.05)
      (lastmile-idle)))
  (if (funcall holds) (lastmile-say "ok   %s" text) (lastmile-fail text shown)))

(dolist (question '(y-or-n-p yes-or-no-p)) (advice-add question :override (lambda (&rest _) t)))

(defun lastmile-choosing (title act shown)
  "Call ACT, and choose TITLE when a menu comes up."
  (let ((pick (lambda (_prompt items &rest _)
                (let ((titles (if (functionp items) (all-completions "" items) (mapcar #'car items))))
                  (or (car (member title titles)) (lastmile-fail (format "%S is not among %S" title titles) shown))))))
    (advice-add 'completing-read :override pick)
    (unwind-protect (funcall act) (advice-remove 'completing-read pick))))

(defun lastmile-file (name)
  (if (file-exists-p name) (with-temp-buffer (insert-file-contents name) (buffer-string)) ""))

(defun lastmile-steps (shown actions)
  "SHOWN lists what is shown as (RULE . POSITION); ACTIONS is the command for fixes at point."
  (let* ((folder (file-name-directory buffer-file-name))
         (example (expand-file-name ".env.example" folder))
         (place (lambda () (cdr (assoc lastmile-rule (funcall shown)))))
         (buffer (current-buffer))
         (has (lambda (text) (with-current-buffer buffer (save-excursion (goto-char (point-min)) (search-forward text nil t))))))
    (lastmile-reaches "a diagnostic is shown" place shown)
    (let ((line (line-number-at-pos (funcall place))))
      (save-excursion (goto-char (point-min)) (insert "// 😀 a line above\n"))
      (lastmile-reaches "it moves along with the text"
                        (lambda () (and (funcall place) (= (line-number-at-pos (funcall place)) (1+ line)))) shown))
    (goto-char (1+ (funcall place)))
    (lastmile-choosing lastmile-fix (lambda () (call-interactively actions)) shown)
    (lastmile-reaches "the fix edits the file" (lambda () (funcall has "CORS_ORIGINS")) shown)
    (save-some-buffers t)
    (lastmile-reaches "and makes another one" (lambda () (string-match-p "CORS_ORIGINS=" (lastmile-file example))) shown)
    (lastmile-reaches "the diagnostic is gone" (lambda () (and (funcall shown) (not (funcall place)))) shown)))
