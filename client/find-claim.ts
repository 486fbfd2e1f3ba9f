import { type QuickInputButton, type QuickPickItem, ThemeIcon, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageclient';
import { showingErrors } from './editor-command';
import { openSplitView } from './split-view';

interface FoundItem extends QuickPickItem {
  readonly found: SymbolInformation;
}

const inSource: QuickInputButton = {
  iconPath: new ThemeIcon('go-to-file'),
  tooltip: 'Show in Remittance',
};

/**
 * Asks for a claim or payment of the open remittances by its number and opens it in a view of its
 * own: the way into a file that is too large for the editor.
 */
export function findClaim(client: BaseLanguageClient): void {
  const pick = window.createQuickPick<FoundItem>();
  pick.title = 'Find Claim or Payment';
  pick.placeholder = 'Claim number, check or trace number, or payment amount';

  const search = async (query: string) => {
    pick.busy = true;
    const found = await client.sendRequest(WorkspaceSymbolRequest.type, { query });
    if (pick.value !== query) return;
    pick.items = (found as SymbolInformation[] | null)?.map(itemOf) ?? [];
    pick.busy = false;
  };
  const go = (item: FoundItem | undefined, open: typeof openView) => {
    pick.hide();
    if (item) showingErrors(() => open(client, item.found));
  };
  pick.onDidChangeValue((query) => showingErrors(() => search(query)));
  pick.onDidAccept(() => go(pick.selectedItems[0], openView));
  pick.onDidTriggerItemButton(({ item }) => go(item, show));
  pick.onDidHide(() => pick.dispose());
  pick.show();
  showingErrors(() => search(''));
}

function itemOf(found: SymbolInformation): FoundItem {
  return {
    found,
    label: `$(${found.kind === SymbolKind.Class ? 'symbol-class' : 'package'}) ${found.name}`,
    description: found.containerName ?? '',
    // The server finds amounts in other spellings than the one that is shown.
    alwaysShow: true,
    buttons: [inSource],
  };
}

async function openView(client: BaseLanguageClient, found: SymbolInformation): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(found.location);
  const document = await workspace.openTextDocument(uri);
  const part = found.kind === SymbolKind.Class ? 'claim' : 'payment';
  await openSplitView(client, document, range.start, part);
}

async function show(client: BaseLanguageClient, found: SymbolInformation): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(found.location);
  await window.showTextDocument(uri, { selection: range });
}
