import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TreeDataProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { commandIds } from '../../server/protocol/command-ids';
import { type PageQuery, pageRequest } from '../../server/protocol/pages';
import { counted } from '../../server/render/words/counted';
import type { ClaimsPage } from '../../server/report/pages/claims';
import { ask } from '../ask';
import { faultText, showingErrors } from '../editor-command';
import { openPanel } from '../pages/open';
import { openToRead } from '../pages/open-to-read';
import type { PageHost } from '../pages/page-view';
import { revealPlace } from '../pages/reveal';
import { isRemittance } from '../remittance';
import { sourceOf } from '../shown-part';
import { type ExplorerFilter, filterText, kindsText, pickFilter } from './filter';
import { type ExplorerNode, itemOf } from './nodes';

/** The view and the context that shows it, as the manifest names them. */
const viewId = 'remittance.explorer';
const shownContext = 'remittance.explorerShown';

/** How many claims of a payment the tree lists; a filter finds the others. */
const mostClaims = 500;

/** How long changes must pause before the tree is computed again, in milliseconds. */
const settleTime = 500;

/** The payments of the remittance that was last in front, their claims and lines, in a tree. */
export function registerExplorer(host: PageHost): Disposable[] {
  const { client, begin } = host;
  const changed = new EventEmitter<undefined>();
  let remittance: Uri | undefined;
  let filter: ExplorerFilter = {};
  let kinds: ClaimsPage['kinds'];
  let roots = 0;
  /** How many claims the tree lists; kept while it is computed again. */
  let found = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const askPage = async (page: PageQuery) => {
    if (!remittance) return null;
    await begin();
    const document = await openToRead(remittance);
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return ask(client, pageRequest, { textDocument, page });
  };

  /** Says what the tree is narrowed to, or else what kinds of claims there are. */
  const tell = () => {
    const narrowed = filterText(filter);
    const shown = narrowed && [`Filter ${narrowed}`, found].filter(Boolean).join(': ');
    view.message = shown || [found, kindsText(kinds)].filter(Boolean).join('. ');
  };
  const none = (why: string): ExplorerNode[] => {
    kinds = undefined;
    view.message = why;
    return [];
  };
  const payments = async (): Promise<ExplorerNode[]> => {
    const page = await askPage({ page: 'payment' });
    if (page?.page !== 'payment') return none('This file has no payment to show.');
    roots = page.payments.length;
    const counts = await askPage({
      page: 'claims',
      query: { count: 0, totals: false, kinds: true },
    });
    kinds = counts?.page === 'claims' ? counts.kinds : undefined;
    tell();
    return page.payments.map((payment) => ({ kind: 'payment', segment: payment.segment, payment }));
  };
  const claims = async (payment: number): Promise<ExplorerNode[]> => {
    const asked = filter;
    const query = { ...asked, payment, count: mostClaims, totals: false };
    const page = await askPage({ page: 'claims', query });
    if (page?.page !== 'claims') return [];
    const { rows, matching, all } = page;
    const shown = rows.length < matching ? `, the first ${rows.length} shown` : '';
    const count = `${counted(matching, 'claim')} of ${all.toLocaleString('en-US')}${shown}`;
    // The filter has changed meanwhile.
    if (asked !== filter) return claims(payment);
    // The message is of the whole tree: it counts claims where they are of one payment.
    found = roots === 1 && (filterText(filter) || shown) ? count : '';
    tell();
    return rows.map((claim) => ({ kind: 'claim', segment: claim.segment, claim }));
  };
  const lines = async (segment: number): Promise<ExplorerNode[]> => {
    const page = await askPage({ page: 'claim', segment });
    if (page?.page !== 'claim') return [];
    return page.lines.map((line) => ({ kind: 'line', segment: line.segment, line }));
  };

  const provider: TreeDataProvider<ExplorerNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => itemOf(node, roots === 1),
    getChildren: (node) => {
      if (!remittance) return [];
      if (!node) return payments().catch((error: unknown) => none(faultText(error)));
      return node.kind === 'payment' ? claims(node.segment) : lines(node.segment);
    },
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  const refresh = () => changed.fire(undefined);
  const refreshSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, settleTime);
  };
  const look = (document: TextDocument | undefined) => {
    if (!document || !isRemittance(document)) return;
    const own = sourceOf(document.uri);
    if (own === remittance?.toString()) return;
    remittance = Uri.parse(own);
    filter = {};
    found = '';
    view.message = '';
    commands.executeCommand('setContext', shownContext, true);
    refresh();
  };
  look(window.activeTextEditor?.document);

  return [
    view,
    changed,
    { dispose: () => clearTimeout(timer) },
    window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
    workspace.onDidOpenTextDocument((document) => {
      if (window.activeTextEditor?.document === document) look(document);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === remittance?.toString()) refreshSoon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === remittance?.toString())) refreshSoon();
    }),
    view.onDidChangeSelection(({ selection: [node] }) => {
      const shown = remittance;
      if (!node || !shown) return;
      showingErrors(() => revealPlace(client, shown, node, ViewColumn.Active));
    }),
    commands.registerCommand(commandIds.filterExplorer, async () => {
      const picked = await pickFilter(kinds);
      if (!picked) return;
      filter = picked;
      found = '';
      refresh();
    }),
    commands.registerCommand(commandIds.openPageOf, (node?: ExplorerNode) => {
      if (!node || !remittance) return;
      const { kind, segment } = node;
      openPanel(host, remittance, { page: kind === 'payment' ? 'payment' : 'claim', segment });
    }),
  ];
}
