import {
  commands,
  Disposable,
  env,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { commandIds } from '../../server/protocol/command-ids';
import { folderPageRequest, paymentsRequest } from '../../server/protocol/folder';
import { ask } from '../ask';
import { showingErrors } from '../editor-command';
import { pageHtml } from '../pages/html';
import { openPanel } from '../pages/open';
import type { PageHost } from '../pages/page-view';
import { revealPlace } from '../pages/reveal';
import {
  type FolderView,
  type FromFolder,
  isFromFolder,
  type ToFolder,
} from '../webview/folder/messages';
import type { BankFile } from './bank';
import type { Comparison } from './comparison';
import { saveFolderPage } from './export';
import type { FolderFiles } from './files';
import { markPayment } from './mark';

/** The type of the panel with the folder's payments, as the manifest names it. */
export const folderViewType = 'remittance.folder';

/** What the panel shows comes from. */
export interface FolderHost extends PageHost {
  readonly files: FolderFiles;
  readonly bank: BankFile;
  readonly comparison: Comparison;
}

/** Shows the payments of the folder in a panel until it is closed; `first` is what it begins with. */
export function showFolder(
  host: FolderHost,
  panel: WebviewPanel,
  first?: FolderView,
): { show(view: FolderView): unknown } {
  const { client, begin, extensionUri, files, bank, comparison } = host;
  const { webview } = panel;
  /** What is to be shown once the script of the panel runs; it ends each time the panel is hidden. */
  let next = first;
  let isListening = false;
  const post = (message: ToFolder) => webview.postMessage(message);
  const tell = () => {
    const { reading, stopped, unread } = files.state();
    return post({ type: 'changed', reading, stopped, unread });
  };
  /** Has the server add up what it reads from now on; true if it has read without that. */
  const wantReport = async () => {
    await begin();
    const page = await ask(client, folderPageRequest, { page: 'report', by: 'month' });
    return page?.page === 'report' && page.unread;
  };

  const answer = async (message: FromFolder): Promise<unknown> => {
    if ('file' in message && !files.has(message.file)) return undefined;
    switch (message.type) {
      case 'ready': {
        const view = next ?? message.view;
        isListening = true;
        next = undefined;
        bank.recall().catch(() => undefined);
        await post({ type: 'show', view });
        // Asked for afterwards, a report would have all files read twice.
        const isUnread = view === 'report' && (await wantReport().catch(() => false));
        (isUnread ? files.readAgain() : files.read()).catch(() => undefined);
        return tell();
      }
      case 'ask': {
        const page = await ask(client, paymentsRequest, message.query).catch(() => null);
        return post({ type: 'answer', id: message.id, page });
      }
      case 'open': {
        const uri = Uri.parse(message.file);
        const { segment } = message;
        if (message.as === 'text') return revealPlace(client, uri, { segment }, ViewColumn.Beside);
        return openPanel(host, uri, { page: 'payment', segment });
      }
      case 'open unread':
        if (!files.state().unread.some(({ file }) => file === message.unread)) return undefined;
        return commands.executeCommand('vscode.open', Uri.parse(message.unread), ViewColumn.Beside);
      case 'mark':
        return markPayment(client, files, message);
      case 'copy':
        await env.clipboard.writeText(message.text);
        return window.setStatusBarMessage('Copied to clipboard', 3000);
      case 'ask page': {
        if (message.query.page === 'compare') await comparison.refresh();
        const page = await ask(client, folderPageRequest, message.query).catch(() => null);
        if (page?.page === 'report' && page.unread) files.readAgain().catch(() => undefined);
        return post({ type: 'page', id: message.id, page });
      }
      case 'export':
        if (message.query.page === 'compare') await comparison.refresh();
        return saveFolderPage(client, message.query);
      case 'compare':
        return commands.executeCommand(commandIds.compareRemittances);
      case 'choose bank':
        return bank.choose();
      case 'open bank':
        return openBankLine(bank.uri(), message.line);
      case 'decide':
        return bank.decide(message, message.decision);
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
    bank.changed(tell),
    comparison.changed(tell),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('remittance.sequestration')) tell();
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) isListening = false;
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  webview.options = {
    enableScripts: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist/client')],
  };
  webview.html = pageHtml(webview, extensionUri, { bundle: 'folder', title: 'Remittances' });
  const show = (view: FolderView) => {
    if (isListening) return post({ type: 'show', view });
    next = view;
    return undefined;
  };
  return { show };
}

/** Shows a line of the bank's file, from 1, to the side. */
async function openBankLine(bank: Uri | undefined, line: number): Promise<void> {
  if (!bank) return;
  const at = new Position(Math.max(0, line - 1), 0);
  const selection = new Range(at, at.with(at.line + 1, 0));
  const options = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false, selection };
  await window.showTextDocument(bank, options);
}
