import { Disposable, env, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { paymentsRequest } from '../../server/protocol/folder';
import { ask } from '../ask';
import { showingErrors } from '../editor-command';
import { pageHtml } from '../pages/html';
import { openPanel } from '../pages/open';
import type { PageHost } from '../pages/page-view';
import { revealPlace } from '../pages/reveal';
import { type FromFolder, isFromFolder, type ToFolder } from '../webview/folder/messages';
import type { FolderFiles } from './files';
import { markPayment } from './mark';

/** The type of the panel with the folder's payments, as the manifest names it. */
export const folderViewType = 'remittance.folder';

/** Shows the payments of the folder in a panel until it is closed. */
export function showFolder(host: PageHost, files: FolderFiles, panel: WebviewPanel): void {
  const { client, extensionUri } = host;
  const { webview } = panel;
  const post = (message: ToFolder) => webview.postMessage(message);
  const tell = () => {
    const { reading, unread } = files.state();
    return post({ type: 'changed', reading, unread });
  };

  const answer = async (message: FromFolder): Promise<unknown> => {
    if ('file' in message && !files.has(message.file)) return undefined;
    switch (message.type) {
      case 'ready':
        files.read().catch(() => undefined);
        return tell();
      case 'ask': {
        const page = await ask(client, paymentsRequest, message.query);
        return post({ type: 'answer', id: message.id, page });
      }
      case 'open': {
        const uri = Uri.parse(message.file);
        const { segment } = message;
        if (message.as === 'text') return revealPlace(client, uri, { segment }, ViewColumn.Beside);
        return openPanel(host, uri, { page: 'payment', segment });
      }
      case 'mark':
        return markPayment(client, files, message);
      case 'copy':
        await env.clipboard.writeText(message.text);
        return window.setStatusBarMessage('Copied to clipboard', 3000);
      case 'stop':
        return files.stop();
      case 'read again':
        return files.readAgain();
    }
  };

  const subscriptions = Disposable.from(
    webview.onDidReceiveMessage((message: unknown) => {
      if (isFromFolder(message)) showingErrors(() => answer(message));
    }),
    files.changed(tell),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  webview.options = {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist/client')],
  };
  webview.html = pageHtml(webview, extensionUri, { bundle: 'folder', title: 'Remittances' });
}
