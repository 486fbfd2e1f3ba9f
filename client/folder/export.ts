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

/** What is saved, in the title of the dialog and as the name of the file. */
const saved: Readonly<Record<FolderPageQuery['page'] | 'affected', readonly [string, string]>> = {
  deposits: ['Export Deposits', 'deposits'],
  ledger: ['Export Ledger', 'ledger'],
  report: ['Export Report', 'report'],
  affected: ['Export Affected Claims', 'affected-claims'],
  compare: ['Export Differences', 'differences'],
};

/** Asks how and where to save a page about the folder, and saves it. */
export async function saveFolderPage(
  client: BaseLanguageClient,
  query: FolderPageQuery,
): Promise<void> {
  const isAffected = query.page === 'report' && query.affected;
  const [title, name] = saved[isAffected ? 'affected' : query.page];
  const choice = await window.showQuickPick(formats, { title, placeHolder: 'Format' });
  if (!choice) return;
  const { format, label } = choice;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title,
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name}.${format}`) }),
    filters: { [label]: [format] },
  });
  if (!target) return;
  const page = await ask(client, exportFolderPageRequest, { query, format });
  if (!page) throw new Error('The page could not be exported.');
  await replaceFile(target, bytesOf(page));
  window.setStatusBarMessage('Page exported', 3000);
}
