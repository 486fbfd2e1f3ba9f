import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportFolderPageParams,
  exportFolderPageRequest,
  type FolderPageQuery,
} from '../../server/protocol/folder';
import { ask } from '../ask';
import { bytesOf } from '../exported-page';
import { replaceFile } from '../replace-file';

const formats: readonly {
  readonly label: string;
  readonly format: ExportFolderPageParams['format'];
}[] = [
  { label: 'CSV', format: 'csv' },
  { label: 'Excel (XLSX)', format: 'xlsx' },
];

/** Asks how and where to save a page about the folder, and saves it. */
export async function saveFolderPage(
  client: BaseLanguageClient,
  query: FolderPageQuery,
): Promise<void> {
  const choice = await window.showQuickPick(formats, { title: 'Export', placeHolder: 'Format' });
  if (!choice) return;
  const { format, label } = choice;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, `${query.page}.${format}`) }),
    filters: { [label]: [format] },
  });
  if (!target) return;
  const saved = await ask(client, exportFolderPageRequest, { query, format });
  if (!saved) throw new Error('The page could not be exported.');
  await replaceFile(target, bytesOf(saved));
  window.setStatusBarMessage('Page exported', 3000);
}
