import {
  commands,
  type Disposable,
  Position,
  type QuickPickItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, CodeAction, Command } from 'vscode-languageclient';
import type { ShowActions } from '../server/protocol/actions';
import { commandIds } from '../server/protocol/command-ids';
import { showingErrors } from './editor-command';
import { activeRemittance, isRemittance } from './remittance';
import { shownPartOf } from './shown-part';
import { openSource } from './split-view/cross';

interface ActionItem extends QuickPickItem {
  readonly action: CodeAction;
}

/**
 * Registers the menu of what can be done at a place. VS Code has one for files; in a split view,
 * which is read-only, it offers nothing, so this one is shown by the same key there.
 */
export function registerActions(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(commandIds.showActions, (argument?: unknown) =>
    showingErrors(async () => {
      const place = isPlace(argument) ? await placeOf(argument) : placeAtCursor();
      if (place) await showActions(client, place.document, place.position);
    }),
  );
}

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

async function showActions(
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<void> {
  const shown = shownPartOf(document.uri);
  const source = shown ? await openSource(shown.source) : document;
  const { version } = source;
  const at = client.code2ProtocolConverter.asPosition(position);
  const found = await client.sendRequest<(Command | CodeAction)[] | null>(
    'textDocument/codeAction',
    {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['quickfix'] },
    },
  );
  const actions = (found ?? []).filter((one): one is CodeAction => 'kind' in one);
  if (actions.length === 0) {
    window.showInformationMessage(
      'Nothing to do at this place. Try a claim, a line, or a finding.',
    );
    return;
  }
  const items = actions.map((action): ActionItem => ({ action, label: action.title }));
  const chosen = await window.showQuickPick(items, {
    title: 'Actions',
    placeHolder: shown ? 'Edits change the remittance, not this view' : '',
  });
  if (!chosen) return;
  if (source.version !== version) {
    throw new Error('The remittance was changed meanwhile. Open the menu again.');
  }
  await run(client, chosen.action);
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
