import {
  commands,
  type Disposable,
  MarkdownString,
  type Position,
  type TextDocument,
  type TextEditor,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CommandId, commandIds } from '../../server/protocol/command-ids';
import type { PlaceIdentity } from '../../server/protocol/identity';
import { splitScheme } from '../../server/protocol/split-address';
import { type PartPlace, type SplitPart, splitViewRequest } from '../../server/protocol/split-view';
import { ask } from '../ask';
import { registerEditorCommand } from '../editor-command';
import { shownPartOf, sourceOf } from '../shown-part';
import { addressOf } from './address';
import { findPlace, openSource, placeAt, selectPlace } from './cross';
import { createViewFiles } from './files';
import { keepViewsCurrent } from './keep-current';

/**
 * Read-only views of a remittance with one segment per line: of the whole file, or of one payment or
 * claim of it. They are remittances like any other, so that findings, hovers, notes and everything
 * else work in them; "Reveal" leads from one to the same place in the other.
 */
export function registerSplitViews(
  client: BaseLanguageClient,
  begin: () => Promise<void>,
): Disposable[] {
  const files = createViewFiles(client, begin);
  const open = (id: CommandId, part: SplitPart) =>
    registerEditorCommand(id, async ({ document, selection }) => {
      const shown = await openSplitView(client, document, selection.active, part);
      if (shown.document.uri.toString() !== document.uri.toString()) return;
      window.showInformationMessage(`This is already the split view of the ${partNames[part]}.`);
    });
  return [
    files,
    workspace.registerFileSystemProvider(splitScheme, files, {
      isCaseSensitive: true,
      isReadonly: new MarkdownString(
        'A split view cannot be changed. Press Ctrl+. for what can be done here.',
      ),
    }),
    ...keepViewsCurrent(client, files),
    open(commandIds.openSplitView, 'file'),
    open(commandIds.openPaymentView, 'payment'),
    open(commandIds.openClaimView, 'claim'),
    // Opens the view of the whole file where it is not open yet, at the cursor's segment.
    open(commandIds.revealInSplitView, 'file'),
    registerEditorCommand(commandIds.revealInSource, (editor) => revealInSource(client, editor)),
  ];
}

const partNames: Readonly<Record<SplitPart, string>> = {
  file: 'whole file',
  payment: 'payment',
  claim: 'claim',
};

/** Opens a view in place of the active editor or in a column, at the segment of a position. */
export async function openSplitView(
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
  part: SplitPart,
  column = ViewColumn.Active,
): Promise<TextEditor> {
  const source = sourceOf(document.uri);
  const place = await placeAt(client, document, position);
  if (place) return openViewAt(client, source, place, part, column);
  // Before the first segment there is nothing to recognize, and no claim or payment either.
  const at = { position: client.code2ProtocolConverter.asPosition(position) };
  return showView(client, source, part, at, column);
}

/** Opens a view of the part of a remittance that a place of it belongs to. */
export async function openViewAt(
  client: BaseLanguageClient,
  source: string,
  place: PlaceIdentity,
  part: SplitPart,
  column = ViewColumn.Active,
): Promise<TextEditor> {
  const shown = await showView(client, source, part, { place }, column);
  selectPlace(shown, await findPlace(client, shown.document, place), place);
  return shown;
}

/** Shows a remittance itself at a place of it. */
export async function showInSource(
  client: BaseLanguageClient,
  source: string,
  place: PlaceIdentity,
): Promise<void> {
  const document = await openSource(source);
  const range = await findPlace(client, document, place);
  selectPlace(await window.showTextDocument(document), range, place);
}

async function showView(
  client: BaseLanguageClient,
  source: string,
  part: SplitPart,
  at: PartPlace,
  viewColumn: ViewColumn,
): Promise<TextEditor> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(
    await openSource(source),
  );
  const view = await ask(client, splitViewRequest, { textDocument, part, at });
  if (!view) throw new Error('The split view could not be made.');
  const document = await workspace.openTextDocument(addressOf({ source, part }, view));
  const shown = await window.showTextDocument(document, {
    preview: false,
    viewColumn,
  });
  // The editor may still have the view in memory as it was before the last edit.
  if (!hasText(document, view.text)) {
    await commands.executeCommand('workbench.action.files.revert');
  }
  return shown;
}

/** Editors keep one kind of line break. */
function hasText(document: TextDocument, text: string): boolean {
  return document.getText().replaceAll('\r', '') === text.replaceAll('\r', '');
}

async function revealInSource(client: BaseLanguageClient, { document, selection }: TextEditor) {
  const shown = shownPartOf(document.uri);
  if (!shown) {
    window.showInformationMessage('This is the source file, not a split view.');
    return;
  }
  const place = await placeAt(client, document, selection.active);
  if (place) await showInSource(client, shown.source, place);
  else await window.showTextDocument(await openSource(shown.source));
}
