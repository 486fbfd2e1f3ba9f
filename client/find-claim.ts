import { type QuickInputButton, type QuickPickItem, TabInputText, ThemeIcon, window } from 'vscode';
import {
  type BaseLanguageClient,
  SymbolKind,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageclient';
import type { FoundPlace, PlaceIdentity } from '../server/protocol/identity';
import { showingErrors } from './editor-command';
import { shownPartOf } from './shown-part';
import { openViewAt, showInSource } from './split-view';
import { openSource } from './split-view/cross';

interface FoundItem extends QuickPickItem {
  readonly found: WorkspaceSymbol;
}

const inSource: QuickInputButton = {
  iconPath: new ThemeIcon('go-to-file'),
  tooltip: 'Show in Remittance',
};

/**
 * Asks for a claim or payment of the open remittances by its number and opens it in a view of its
 * own: the way into a file that is too large for the editor.
 */
export function findClaim(client: BaseLanguageClient, query = ''): void {
  const pick = window.createQuickPick<FoundItem>();
  pick.title = 'Find Claim or Payment';
  pick.placeholder = 'Claim number, check or trace number, or payment amount';

  const search = async (query: string) => {
    pick.busy = true;
    const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query });
    if (pick.value !== query) return;
    pick.items = (found as WorkspaceSymbol[] | null)?.map(itemOf) ?? [];
    pick.busy = false;
  };
  const go = (item: FoundItem | undefined, open: typeof openView) => {
    // Enter before anything was found waits for what is found.
    if (!item) return;
    pick.hide();
    showingErrors(async () => open(client, await inOpenFile(client, item.found)));
  };
  pick.value = query;
  pick.onDidChangeValue((query) => showingErrors(() => search(query)));
  pick.onDidAccept(() => go(pick.selectedItems[0], openView));
  pick.onDidTriggerItemButton(({ item }) => go(item, show));
  pick.onDidHide(() => pick.dispose());
  pick.show();
  showingErrors(async () => {
    await openSources();
    await search(pick.value);
  });
}

function itemOf(found: WorkspaceSymbol): FoundItem {
  return {
    found,
    label: `$(${found.kind === SymbolKind.Class ? 'symbol-class' : 'package'}) ${found.name}`,
    description: found.containerName ?? '',
    // The server finds amounts in other spellings than the one that is shown.
    alwaysShow: true,
    buttons: [inSource],
  };
}

/** A hit in a file that was closed: found again once it is open, and as it is now. */
async function inOpenFile(client: BaseLanguageClient, hit: WorkspaceSymbol) {
  if (hit.data !== undefined) return hit;
  const uri = sourceOf(client, hit);
  await openSource(uri);
  const query = hit.name;
  const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query });
  const own = (found as WorkspaceSymbol[] | null)?.filter(
    (one) => one.name === hit.name && one.data !== undefined && sourceOf(client, one) === uri,
  );
  if (own?.length === 1) return own[0] as WorkspaceSymbol;
  const line = lineOf(hit);
  const same = own?.find((one) => lineOf(one) === line);
  if (!same) throw new Error('The file no longer has this where it was found. Search again.');
  return same;
}

function lineOf({ location }: WorkspaceSymbol): number | undefined {
  return 'range' in location ? location.range.start.line : undefined;
}

/** Opens a claim or payment by itself, if its remittance still has it where it was found. */
function openView(client: BaseLanguageClient, found: WorkspaceSymbol): Promise<void> {
  const part = found.kind === SymbolKind.Class ? 'claim' : 'payment';
  return openViewAt(client, sourceOf(client, found), placeOf(found), part);
}

function show(client: BaseLanguageClient, found: WorkspaceSymbol): Promise<void> {
  return showInSource(client, sourceOf(client, found), placeOf(found));
}

function sourceOf(client: BaseLanguageClient, { location }: WorkspaceSymbol): string {
  return client.protocol2CodeConverter.asUri(location.uri).toString();
}

function placeOf({ data }: WorkspaceSymbol): PlaceIdentity {
  const { place } = data as FoundPlace;
  return place;
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
