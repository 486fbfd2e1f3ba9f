import {
  commands,
  type Disposable,
  type Memento,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { commandIds } from '../../server/protocol/command-ids';
import type { PageHost } from '../pages/page-view';
import { openFolderFiles } from './files';
import { greet } from './greeting';
import { showFolderProblems } from './problems';
import { folderViewType, showFolder } from './view';

/** Registers the list of all remittances of the workspace, and what needs all of them. */
export function registerFolder(host: PageHost, memory: Memento): Disposable[] {
  const { client, begin, notesLoaded } = host;
  const files = openFolderFiles(client, begin);
  let shown: WebviewPanel | undefined;
  const show = (panel: WebviewPanel) => {
    shown = panel;
    panel.onDidDispose(() => {
      if (shown === panel) shown = undefined;
    });
    showFolder(host, files, panel);
  };
  greet(client, files, memory).catch(() => undefined);
  return [
    files,
    ...showFolderProblems(client, files),
    notesLoaded((remittance) => files.readNotes(remittance)),
    commands.registerCommand(commandIds.openFolder, () => {
      if (shown) return shown.reveal();
      const column = { viewColumn: ViewColumn.Active };
      return show(
        window.createWebviewPanel(folderViewType, 'Remittances', column, {
          enableFindWidget: true,
        }),
      );
    }),
    window.registerWebviewPanelSerializer(folderViewType, {
      deserializeWebviewPanel: async (panel) => show(panel),
    }),
  ];
}
