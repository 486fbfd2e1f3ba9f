import {
  commands,
  type Disposable,
  type Memento,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { commandIds } from '../../server/protocol/command-ids';
import { showingErrors } from '../editor-command';
import type { PageHost } from '../pages/page-view';
import type { FolderView } from '../webview/folder/messages';
import { openBankFile } from './bank';
import { openComparison } from './comparison';
import { openFolderFiles } from './files';
import { greet } from './greeting';
import { registerPackedFiles } from './packed';
import { showFolderProblems } from './problems';
import { folderViewType, showFolder } from './view';

/** Registers the list of all remittances of the workspace, and what needs all of them. */
export function registerFolder(host: PageHost, memory: Memento): Disposable[] {
  const { client, begin, notesLoaded } = host;
  const files = openFolderFiles(client, begin);
  const bank = openBankFile(client, begin, memory);
  const comparison = openComparison(client, files);
  let shown: { readonly panel: WebviewPanel; show(view: FolderView): unknown } | undefined;
  const open = (panel: WebviewPanel, first?: FolderView) => {
    const opened = { panel, ...showFolder({ ...host, files, bank, comparison }, panel, first) };
    shown = opened;
    panel.onDidDispose(() => {
      if (shown === opened) shown = undefined;
    });
  };
  const show = (view: FolderView) => {
    if (shown) {
      shown.panel.reveal();
      return shown.show(view);
    }
    const column = { viewColumn: ViewColumn.Active };
    const options = { enableFindWidget: true };
    return open(window.createWebviewPanel(folderViewType, 'Remittances', column, options), view);
  };
  greet(client, files, memory).catch(() => undefined);
  return [
    files,
    bank,
    comparison,
    registerPackedFiles(),
    ...showFolderProblems(client, files),
    notesLoaded((remittance) => files.readNotes(remittance)),
    commands.registerCommand(commandIds.openFolder, () => show('payments')),
    commands.registerCommand(commandIds.compareRemittances, (_one?: unknown, all?: unknown) =>
      showingErrors(async () => {
        await begin();
        const selected = Array.isArray(all) ? all.filter((one) => one instanceof Uri) : [];
        if (await comparison.compare(selected)) show('compare');
      }),
    ),
    commands.registerCommand(commandIds.openLedger, () => show('ledger')),
    commands.registerCommand(commandIds.openReport, () => show('report')),
    commands.registerCommand(commandIds.matchDeposits, () =>
      showingErrors(async () => {
        if (await bank.choose()) show('deposits');
      }),
    ),
    window.registerWebviewPanelSerializer(folderViewType, {
      deserializeWebviewPanel: async (panel) => open(panel),
    }),
  ];
}
