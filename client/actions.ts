import {
  commands,
  type Disposable,
  Position,
  type QuickPickItem,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, CodeAction, Command } from 'vscode-languageclient';
import { actionKinds, type ShowActions } from '../server/protocol/actions';
import { type CommandId, commandIds } from '../server/protocol/command-ids';
import { registerEditorCommand, showingErrors } from './editor-command';
import { activeRemittance, isRemittance } from './remittance';
import { shownPartOf } from './shown-part';
import { openSource } from './split-view/cross';

interface ActionItem extends QuickPickItem {
  readonly action: CodeAction;
}

/** What one menu offers of the actions at a place, and what it says where there are none. */
interface Menu {
  readonly title: string;
  readonly kind: string;
  readonly offers: (action: CodeAction) => boolean;
  readonly none: string;
}

const everything: Menu = {
  title: 'Actions',
  kind: actionKinds.any,
  offers: () => true,
  none: 'Nothing to do at this place. Try a claim, a line, or a finding.',
};

/** The entries of the context menu, which are run at once where there is only one such action. */
const menus: readonly (Menu & { readonly id: CommandId })[] = [
  {
    id: commandIds.fixInSource,
    title: 'Fix in Source',
    kind: actionKinds.any,
    offers: ({ edit }) => edit !== undefined,
    none: 'No finding here has a fix.',
  },
  {
    id: commandIds.acceptFinding,
    title: 'Accept Finding',
    kind: actionKinds.accept,
    // Not what takes an acceptance back.
    offers: ({ command }) => command?.command === commandIds.addNote,
    none: 'No finding here is left to accept.',
  },
  {
    id: commandIds.copyMessage,
    title: 'Copy Message to Payer',
    kind: actionKinds.message,
    offers: () => true,
    none: 'No finding here. Click the place that is underlined.',
  },
];

/**
 * Registers the menu of what can be done at a place, and parts of it as commands of their own. VS Code
 * has a menu for files; in a split view, which is read-only, it offers nothing, so this one is shown by
 * the same key there.
 */
export function registerActions(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand(commandIds.showActions, (argument?: unknown) =>
      showingErrors(async () => {
        const place = isPlace(argument) ? await placeOf(argument) : placeAtCursor();
        if (place) await showActions(client, place, everything);
      }),
    ),
    ...menus.map(({ id, ...menu }) =>
      registerEditorCommand(id, ({ document, selection }) =>
        showActions(client, { document, position: selection.active }, menu),
      ),
    ),
  ];
}

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

async function showActions(client: BaseLanguageClient, place: Place, menu: Menu): Promise<void> {
  const { document } = place;
  const shown = shownPartOf(document.uri);
  const source = shown ? await openSource(shown.source) : document;
  const { version } = source;
  const actions = await actionsAt(client, place, menu);
  if (actions.length === 0) {
    window.showInformationMessage(menu.none);
    return;
  }
  const items = actions.map((action): ActionItem => ({ action, label: action.title }));
  // An entry of the context menu says already what its only action does; edits are looked at first.
  const only = menu !== everything && items.length === 1 && !items[0]?.action.edit;
  const chosen = only
    ? items[0]
    : await window.showQuickPick(items, {
        title: menu.title,
        placeHolder: shown ? 'Edits change the remittance, not this view' : '',
      });
  if (!chosen) return;
  if (source.version !== version) {
    throw new Error('The remittance was changed meanwhile. Open the menu again.');
  }
  await run(client, chosen.action);
}

/** The actions exactly at a place, or else those of its line: who clicks a line means its finding. */
async function actionsAt(
  client: BaseLanguageClient,
  { document, position }: Place,
  menu: Menu,
): Promise<CodeAction[]> {
  const ask = async ({ start, end }: Range) => {
    const found = await client.sendRequest<(Command | CodeAction)[] | null>(
      'textDocument/codeAction',
      {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
        range: client.code2ProtocolConverter.asRange(new Range(start, end)),
        context: { diagnostics: [], only: [menu.kind] },
      },
    );
    const actions = (found ?? []).filter((one): one is CodeAction => 'kind' in one);
    return actions.filter(menu.offers);
  };
  const here = await ask(new Range(position, position));
  const isOneLine = document.lineCount === 1;
  if (here.length > 0 || menu === everything || isOneLine) return here;
  const { start, end } = document.lineAt(position.line).range;
  return ask(new Range(start, end.with({ character: Math.max(0, end.character - 1) })));
}

async function run(client: BaseLanguageClient, { edit, command }: CodeAction): Promise<void> {
  const made = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (made) await workspace.applyEdit(made);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function placeAtCursor(): Place | undefined {
  const editor = activeRemittance();
  return editor && { document: editor.document, position: editor.selection.active };
}

async function placeOf({ uri, line, character }: ShowActions): Promise<Place | undefined> {
  const document = workspace.textDocuments.find(
    (one) => one.uri.toString() === Uri.parse(uri).toString(),
  );
  if (!document || !isRemittance(document)) return undefined;
  return { document, position: new Position(line, character) };
}

function isPlace(value: unknown): value is ShowActions {
  const { uri, line, character } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    [line, character].every((number) => Number.isSafeInteger(number) && Number(number) >= 0)
  );
}
