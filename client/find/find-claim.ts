import { TabInputText, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindResult, findRequest, type Hit } from '../../server/protocol/find';
import { ask } from '../ask';
import { showingErrors } from '../editor-command';
import { activeRemittance } from '../remittance';
import { shownPartOf, sourceOf } from '../shown-part';
import { openViewAt, showInSource } from '../split-view';
import { openSource } from '../split-view/cross';
import { type FindRow, findRows } from './row';

/**
 * Asks for a claim or payment by number, patient, amount, or date and opens it in a view of its own: the
 * way into a file that is too large for the editor. Without a query, lists the claims of the
 * remittance in front.
 */
export function findClaim(client: BaseLanguageClient, query = ''): void {
  const pick = window.createQuickPick<FindRow>();
  pick.title = 'Find Claim or Payment';
  pick.placeholder = 'Account or claim number, patient, member ID, check number, amount, or date';
  pick.matchOnDescription = true;
  const front = frontUri(client);
  /** What the list shows the hits of; a row is opened only if that is what is typed. */
  let listed: string | undefined;
  /** True once the list on the screen is the one above. */
  let isShown = false;
  let acceptsNext = false;

  const go = (hit: Hit, open: typeof openView) => {
    pick.hide();
    showingErrors(async () => open(client, await inOpenFile(client, hit)));
  };
  const search = async (query: string) => {
    pick.busy = true;
    const found = (await ask(client, findRequest, { query, ...front })) ?? none;
    if (pick.value !== query) return;
    pick.items = findRows(found);
    pick.busy = false;
    listed = query;
    isShown = false;
    if (acceptsNext) goToOnly();
    acceptsNext = false;
  };
  // Whoever confirmed before anything was found meant the only hit; of several they choose.
  const goToOnly = () => {
    const [only, ...others] = pick.items.flatMap(({ hit }) => hit ?? []);
    if (only && others.length === 0) go(only, openView);
  };
  pick.value = query;
  pick.onDidChangeValue((query) => {
    acceptsNext = false;
    showingErrors(() => search(query));
  });
  // A list that appears has its first row active.
  pick.onDidChangeActive(() => {
    isShown = true;
  });
  pick.onDidAccept(() => {
    if (listed !== pick.value) {
      acceptsNext = true;
      return;
    }
    const [row] = pick.selectedItems;
    // VS Code says by its place which row was chosen: of the list before, it would be another claim.
    if (!row || !isShown) goToOnly();
    else if (row.hit) go(row.hit, openView);
  });
  pick.onDidTriggerItemButton(({ item }) => item.hit && go(item.hit, show));
  pick.onDidHide(() => pick.dispose());
  pick.show();
  showingErrors(async () => {
    await openSources();
    await search(pick.value);
  });
}

const none: FindResult = { hits: [], more: false };

function frontUri(client: BaseLanguageClient): { front?: string } {
  const document = activeRemittance()?.document;
  if (!document) return {};
  return { front: client.code2ProtocolConverter.asUri(Uri.parse(sourceOf(document.uri))) };
}

/** A hit in a file that was closed: found again once it is open, and as it is now. */
async function inOpenFile(client: BaseLanguageClient, hit: Hit): Promise<Hit> {
  if (hit.place) return hit;
  await openSource(remittanceOf(client, hit));
  const found = await ask(client, findRequest, { query: hit.name, front: hit.uri });
  const own = (found ?? none).hits.filter(
    ({ place, name, uri }) => place && name === hit.name && uri === hit.uri,
  );
  const [only, ...others] = own;
  if (only && others.length === 0) return only;
  const { asPosition, asRange } = client.protocol2CodeConverter;
  const at = asPosition(hit.range.start);
  const same = own.find(({ range }) => asRange(range).contains(at));
  if (!same) throw new Error('The file no longer has this where it was found. Search again.');
  return same;
}

/** Opens a claim or payment by itself, if its remittance still has it where it was found. */
async function openView(client: BaseLanguageClient, hit: Hit): Promise<void> {
  if (hit.place) await openViewAt(client, remittanceOf(client, hit), hit.place, hit.kind);
}

async function show(client: BaseLanguageClient, hit: Hit): Promise<void> {
  if (hit.place) await showInSource(client, remittanceOf(client, hit), hit.place);
}

function remittanceOf(client: BaseLanguageClient, { uri }: Hit): string {
  return client.protocol2CodeConverter.asUri(uri).toString();
}

/** Only a remittance that is open is searched: those of views may have been closed. */
async function openSources(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  for (const { input } of tabs) {
    const shown = input instanceof TabInputText ? shownPartOf(input.uri) : undefined;
    // A view whose remittance was deleted has nothing to find.
    if (shown) await openSource(shown.source).catch(() => undefined);
  }
}
