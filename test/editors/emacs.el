;;; -*- lexical-binding: t; -*-
;; What a user of Emacs does, step by step; what is seen goes to a file as JSON.

(require 'json)
(require 'subr-x)
(require 'flymake)

(defvar seen nil)

(defun saw (what value)
  (push (cons what value) seen))

(defun wait-for (what done)
  (let ((end (+ (float-time) 20)))
    (while (not (funcall done))
      (when (> (float-time) end) (error "Waited in vain: %s" what))
      (accept-process-output nil 0.05)
      (when (bound-and-true-p flymake-mode) (flymake-start)))))

(defun put-point (regexp column)
  (goto-char (point-min))
  (re-search-forward regexp)
  (beginning-of-line)
  (forward-char column))

(defun current-line ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun here ()
  (format "%s:%s" (buffer-name) (current-line)))

(defun codes ()
  (mapcar (lambda (one) (flymake-diagnostic-text one)) (flymake-diagnostics)))

(defun hover ()
  (let (text)
    (eglot-hover-eldoc-function (lambda (info &rest _) (setq text info)))
    (wait-for "hover" (lambda () text))
    (substring-no-properties text)))

(defun steps ()
  (find-file (getenv "SAMPLE"))
  (saw 'language (string-remove-suffix "-mode" (symbol-name major-mode)))
  (setq eglot-sync-connect t)
  ;; Emacs connects when the first command has ended, and in a batch there are no commands.
  (run-hooks 'post-command-hook)
  (wait-for "server" #'eglot-current-server)
  (wait-for "diagnostics" (lambda () (= 2 (length (flymake-diagnostics)))))
  (saw 'diagnostics (vconcat (codes)))

  (put-point "^CAS.*253" 18)
  (saw 'hover (hover))

  (put-point "^SE\\*" 3)
  (setq last-nonmenu-event t)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt options &rest _)
               (seq-find (lambda (title) (string-prefix-p "Set SE01" title))
                         (all-completions "" options)))))
    (eglot-code-actions (point) (point) nil t))
  (saw 'fixed (current-line))
  (eglot--signal-textDocument/didChange)
  (wait-for "diagnostics after the fix" (lambda () (= 1 (length (flymake-diagnostics)))))

  (put-point "^SE\\*" 6)
  (xref-find-definitions (xref-backend-identifier-at-point (xref-find-backend)))
  (saw 'definition (here))

  (put-point "^CAS.*253" 3)
  (x12-835-open-view "claim")
  (saw 'claim (buffer-substring-no-properties (point-min) (point-max)))
  (put-point "sequestration-amount" 0)
  (call-interactively #'x12-835-visit-segment)
  (saw 'from_claim (here))

  (x12-835-open-view "split claim")
  (saw 'split (buffer-substring-no-properties (point-min) (point-max)))
  (put-point "^LX" 0)
  (call-interactively #'x12-835-visit-segment)
  (saw 'from_split (here)))

(defvar done (condition-case problem (progn (steps) t)
               (error (saw 'problem (error-message-string problem)) nil)))
(with-temp-file (getenv "SEEN") (insert (json-encode seen)))
(set-buffer-modified-p nil)
(kill-emacs (if done 0 1))
