import { Uri, type Webview } from 'vscode';

/**
 * The document that a page is rendered into. Only the page's own script runs, and it alone brings
 * styles: both are known by a number used once. Nothing is loaded from any network.
 */
export function pageHtml(
  webview: Webview,
  extensionUri: Uri,
  { bundle, title }: { readonly bundle: string; readonly title: string },
): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, `dist/client/${bundle}.js`));
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
