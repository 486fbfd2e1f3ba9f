;;; x12-835.el --- X12 835 Remittance in Emacs by eglot  -*- lexical-binding: t; -*-

;; For Emacs 29, or Emacs 28 with the package eglot.  Install the language server with
;; `npm install --global x12-835' and load this file from your init file.
;;
;; C-c C-v opens a page of the claim or payment at point, or a view with one segment per line.
;; There RET or M-. leads to the segment that a line is about.

(require 'eglot)
(require 'url-util)

(defvar x12-835-views
  '("claim" "claims" "ledger" "payment" "sequestration" "worklist"
    "split claim" "split file" "split payment")
  "What `x12-835-open-view' can show.")

(defvar-local x12-835--address nil "What the server calls the view in this buffer.")
(defvar-local x12-835--server nil "The server that made the view in this buffer.")

(define-derived-mode x12-835-mode fundamental-mode "X12-835"
  "Mode for X12 835 remittances."
  (setq-local truncate-lines t))

(define-derived-mode x12-835-view-mode special-mode "X12-835-View"
  "Mode for pages and split views of a remittance."
  (setq-local truncate-lines t))

(define-key x12-835-mode-map (kbd "C-c C-v") #'x12-835-open-view)
(define-key x12-835-view-mode-map (kbd "RET") #'x12-835-visit-segment)
(define-key x12-835-view-mode-map (kbd "M-.") #'x12-835-visit-segment)

(add-to-list 'auto-mode-alist '("\\.\\(835\\|era\\|remit\\|rmt\\)\\'" . x12-835-mode))
(add-to-list 'eglot-server-programs
             '(x12-835-mode . ("x12-835-language-server" "--stdio")))
(add-hook 'x12-835-mode-hook #'eglot-ensure)

(defun x12-835-open-view (view)
  "Open a VIEW of the claim or payment at point."
  (interactive (list (completing-read "View: " x12-835-views nil t)))
  (let* ((server (or (eglot-current-server) (user-error "The language server is not running")))
         (place (append (eglot--TextDocumentPositionParams) (list :view view)))
         (address (jsonrpc-request server :workspace/executeCommand
                                   (list :command "remittance.openTextView"
                                         :arguments (vector place))))
         (text (plist-get (jsonrpc-request server :workspace/textDocumentContent
                                           (list :uri address))
                          :text))
         (name (url-unhex-string (replace-regexp-in-string "\\`[^:]*:/*\\|\\?.*\\'" "" address)))
         (buffer (get-buffer-create (format "*%s*" name))))
    (with-current-buffer buffer
      (x12-835-view-mode)
      (setq x12-835--address address
            x12-835--server server)
      (let ((inhibit-read-only t))
        (erase-buffer)
        (insert text))
      (goto-char (point-min)))
    (pop-to-buffer buffer)))

(defun x12-835-visit-segment ()
  "Go to the segment that the line at point is about."
  (interactive)
  (let* ((place (list :textDocument (list :uri x12-835--address)
                      :position (list :line (1- (line-number-at-pos)) :character 0)))
         (found (jsonrpc-request x12-835--server :textDocument/definition place))
         (target (if (vectorp found) (aref found 0) found)))
    (unless target (user-error "This line is about no segment of its own"))
    (let ((start (plist-get (plist-get target :range) :start)))
      (find-file-other-window (eglot--uri-to-path (plist-get target :uri)))
      (widen)
      (goto-char (point-min))
      (forward-line (plist-get start :line))
      (forward-char (plist-get start :character)))))

(provide 'x12-835)
;;; x12-835.el ends here
