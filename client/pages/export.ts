import { env, type QuickPickItem, UIKind, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportPageParams,
  exportPageRequest,
  type PageQuery,
  pageRequest,
} from '../../server/protocol/pages';
import { ask } from '../ask';
import { baseNameOf } from '../base-name';
import { bytesOf } from '../exported-page';
import { besideOf } from '../packed-address';
import { replaceFile } from '../replace-file';

interface Choice extends QuickPickItem {
  readonly format: ExportPageParams['format'] | 'html';
  /** True for a claim's page to hand out; see `ClaimPageQuery`. */
  readonly handout?: boolean;
  readonly rows?: ExportPageParams['rows'];
  readonly extension: string;
}

const csv = { format: 'csv', extension: 'csv' } as const;
const html: Choice = { label: 'HTML', description: 'to print', format: 'html', extension: 'html' };
const claim: readonly Choice[] = [
  {
    ...html,
    label: 'HTML for a payer',
    description: 'to print: this claim alone, without findings, notes, and advice',
    handout: true,
  },
  { ...html, label: 'HTML for your office', description: 'to print: everything on this page' },
];
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
  claim: [...claim, markdown],
  worklist: [...table, calendar],
  sequestration: table,
};

/** A page to save, with or without the names of patients. */
interface SavedPage {
  readonly query: PageQuery;
  readonly hideNames: boolean;
}

/** Asks how and where to save a page, and saves it. */
export async function savePage(
  client: BaseLanguageClient,
  remittance: Uri,
  page: SavedPage,
): Promise<void> {
  const { query, hideNames } = page;
  const choice = await window.showQuickPick(choices[query.page], {
    title: hideNames ? 'Export Page without Names' : 'Export Page',
    placeHolder: 'Format',
  });
  if (!choice) return;
  const name = `${stemOf(remittance)}-${query.page}.${choice.extension}`;
  const target = await window.showSaveDialog({
    defaultUri: besideOf(remittance, name),
    filters: { [choice.label]: [choice.extension] },
  });
  if (!target) return;
  await replaceFile(target, await contentOf(client, remittance, page, choice));
  window.setStatusBarMessage('Page exported', 3000);
  if (choice.extension === html.extension && canOpen(target)) await offerToPrint(target);
}

/** A browser on the same machine is needed to open a file. */
function canOpen({ scheme }: Uri): boolean {
  return scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

async function offerToPrint(target: Uri): Promise<void> {
  const open = 'Open in Browser';
  const chosen = await window.showInformationMessage(
    'The page was saved. Print it from a browser.',
    open,
  );
  if (chosen === open) await env.openExternal(target);
}

async function contentOf(
  client: BaseLanguageClient,
  remittance: Uri,
  { query, hideNames }: SavedPage,
  { format, rows, handout = false }: Choice,
): Promise<Uint8Array> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(remittance) };
  if (format === 'html') {
    const wanted = query.page === 'claim' ? { ...query, handout } : everyRow(query);
    const page = await ask(client, pageRequest, { textDocument, page: wanted, hideNames });
    // What draws pages is evaluated when one is drawn; activation does without.
    const { renderHtml } = await import('../../server/render/html/document');
    if (page && page.page !== 'payment head') return new TextEncoder().encode(renderHtml(page));
  } else {
    const wanted = { textDocument, page: query, format, rows, hideNames };
    const saved = await ask(client, exportPageRequest, wanted);
    if (saved) return bytesOf(saved);
  }
  throw new Error('The page could not be exported.');
}

function everyRow(query: PageQuery): PageQuery {
  if (query.page !== 'claims') return query;
  return { ...query, query: { ...query.query, from: 0, count: Number.MAX_SAFE_INTEGER } };
}

function stemOf(remittance: Uri): string {
  return baseNameOf(remittance).replace(/\.[^.]*$/, '') || 'remittance';
}
