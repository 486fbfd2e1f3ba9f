import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportPageParams,
  exportPageRequest,
  type PageQuery,
  pageRequest,
} from '../../server/protocol/pages';
import { renderHtml } from '../../server/render/html/document';
import { ask } from '../ask';

interface Choice extends QuickPickItem {
  readonly format: ExportPageParams['format'] | 'html';
  readonly rows?: ExportPageParams['rows'];
  readonly extension: string;
}

const csv = { format: 'csv', extension: 'csv' } as const;
const html: Choice = { label: 'HTML', description: 'to print', format: 'html', extension: 'html' };
const markdown: Choice = { label: 'Markdown', format: 'markdown', extension: 'md' };
const xlsx: Choice = { label: 'Excel (XLSX)', format: 'xlsx', extension: 'xlsx' };
const lists: readonly Choice[] = [
  { label: 'CSV: one row per claim', ...csv, rows: 'claims' },
  { label: 'CSV: one row per service line', ...csv, rows: 'lines' },
  { label: 'CSV: one row per adjustment', ...csv, rows: 'adjustments' },
  xlsx,
  html,
  markdown,
];
const table: readonly Choice[] = [{ label: 'CSV', ...csv }, xlsx, html, markdown];
const calendar: Choice = {
  label: 'Calendar (ICS)',
  description: 'last days to act',
  format: 'icalendar',
  extension: 'ics',
};

/** What each page can be saved as. */
const choices: Readonly<Record<PageQuery['page'], readonly Choice[]>> = {
  payment: lists,
  claims: lists,
  claim: [html, markdown],
  worklist: [...table, calendar],
  sequestration: table,
};

/** Asks how and where to save a page, and saves it. */
export async function savePage(
  client: BaseLanguageClient,
  remittance: Uri,
  query: PageQuery,
): Promise<void> {
  const choice = await window.showQuickPick(choices[query.page], {
    title: 'Export Page',
    placeHolder: 'Format',
  });
  if (!choice) return;
  const name = `${stemOf(remittance)}-${query.page}.${choice.extension}`;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(remittance, '..', name),
    filters: { [choice.label]: [choice.extension] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, await contentOf(client, remittance, query, choice));
  window.setStatusBarMessage('Page exported', 3000);
}

async function contentOf(
  client: BaseLanguageClient,
  remittance: Uri,
  query: PageQuery,
  { format, rows }: Choice,
): Promise<Uint8Array> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(remittance) };
  if (format === 'html') {
    const page = await ask(client, pageRequest, { textDocument, page: everyRow(query) });
    if (page) return new TextEncoder().encode(renderHtml(page));
  } else {
    const saved = await ask(client, exportPageRequest, { textDocument, page: query, format, rows });
    if (saved && 'text' in saved) return new TextEncoder().encode(saved.text);
    if (saved) return Uint8Array.from(atob(saved.base64), (one) => one.charCodeAt(0));
  }
  throw new Error('The page could not be exported.');
}

function everyRow(query: PageQuery): PageQuery {
  if (query.page !== 'claims') return query;
  return { ...query, query: { ...query.query, from: 0, count: Number.MAX_SAFE_INTEGER } };
}

function stemOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') || 'remittance';
}
