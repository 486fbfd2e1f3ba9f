import {
  type Disposable,
  EventEmitter,
  type Position,
  type Range,
  Selection,
  TabInputText,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CommandId, commandIds } from '../server/protocol/command-ids';
import { elementNameRequest, goToSegmentRequest } from '../server/protocol/segments';
import { type ShownPart, splitAddress, splitScheme } from '../server/protocol/split-address';
import { type SplitPart, type SplitView, splitViewRequest } from '../server/protocol/split-view';
import { ask } from './ask';
import { registerEditorCommand } from './editor-command';
import { readElementRef } from './read-element-ref';
import { isRemittance } from './remittance';
import { shownPartOf } from './shown-part';

/** How long typing must pause before the views of a remittance are refreshed, in milliseconds. */
const settleTime = 500;

/**
 * Read-only views of a remittance with one segment per line: of the whole file, or of one payment or
 * claim of it. They are remittances like any other, so that findings, hovers, notes and everything
 * else work in them; "Reveal" leads from one to the same place in the other.
 */
export function registerSplitViews(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (id: CommandId, part: SplitPart) =>
    registerEditorCommand(id, ({ document, selection }) =>
      openSplitView(client, document, selection.active, part),
    );
  return [
    changed,
    workspace.registerTextDocumentContentProvider(splitScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const shown = shownPartOf(uri);
        return shown && (await askForView(client, shown)).text;
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const { uri } = document;
      if (!isRemittance(document) || uri.scheme === splitScheme) return;
      clearTimeout(timer);
      timer = setTimeout(() => refresh(client, uri, (view) => changed.fire(view)), settleTime);
    }),
    open(commandIds.openSplitView, 'file'),
    open(commandIds.openPaymentView, 'payment'),
    open(commandIds.openClaimView, 'claim'),
    // Opens the view of the whole file where it is not open yet, at the cursor's segment.
    open(commandIds.revealInSplitView, 'file'),
    registerEditorCommand(commandIds.revealInSource, (editor) => revealInSource(client, editor)),
  ];
}

/** Opens a view in place of the active editor, at the segment of a position. */
export async function openSplitView(
  client: BaseLanguageClient,
  document: TextDocument,
  at: Position,
  part: SplitPart,
): Promise<void> {
  const here = shownPartOf(document.uri);
  const source = here?.source ?? document.uri.toString();
  const named = await nameOf(client, document, at);
  // The server takes a position in the remittance itself, not in one of its views.
  const there = here && named ? await rangeOf(client, Uri.parse(source), named) : undefined;
  const position = client.code2ProtocolConverter.asPosition(there?.start ?? at);
  const view = await askForView(client, { source, part, position });
  const shown = await window.showTextDocument(
    await workspace.openTextDocument(addressOf({ source, part }, view)),
    { preview: false, viewColumn: ViewColumn.Active },
  );
  if (named) await reveal(client, shown, named);
}

async function revealInSource(client: BaseLanguageClient, { document, selection }: TextEditor) {
  const shown = shownPartOf(document.uri);
  if (!shown) {
    window.showInformationMessage('This is the source file, not a split view.');
    return;
  }
  const named = await nameOf(client, document, selection.active);
  const source = await window.showTextDocument(Uri.parse(shown.source));
  if (named) await reveal(client, source, named);
}

/** Shows what has changed; a view whose segments now have other numbers is replaced by a new one. */
async function refresh(
  client: BaseLanguageClient,
  source: Uri,
  changed: (view: Uri) => void,
): Promise<void> {
  for (const { uri } of workspace.textDocuments) {
    const shown = shownPartOf(uri);
    if (shown?.source !== source.toString()) continue;
    const view = await askForView(client, shown).catch(() => undefined);
    const fits = view && JSON.stringify(view.numbering) === JSON.stringify(shown.numbering);
    if (fits) changed(uri);
    else await replace(uri, view && addressOf(shown, view));
  }
}

/** Shows a view in place of another one; where that one is hidden, it is only closed. */
async function replace(old: Uri, view: Uri | undefined): Promise<void> {
  const tabs = window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof TabInputText && `${input.uri}` === `${old}`);
  for (const { isActive, group } of tabs) {
    if (!isActive || !view) continue;
    const { viewColumn } = group;
    await window.showTextDocument(view, { viewColumn, preserveFocus: true, preview: false });
  }
  await window.tabGroups.close(tabs, true);
}

async function reveal(client: BaseLanguageClient, editor: TextEditor, name: string) {
  const { uri } = editor.document;
  const range = await rangeOf(client, uri, name);
  if (!range) return;
  // A segment with a line of its own is marked well enough by the cursor.
  const isLine = uri.scheme === splitScheme && readElementRef(name)?.element === undefined;
  editor.selection = new Selection(isLine ? range.start : range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a document has the place of this name: `segment 47, CAS03`. */
async function rangeOf(
  client: BaseLanguageClient,
  uri: Uri,
  name: string,
): Promise<Range | undefined> {
  const place = readElementRef(name);
  if (!place) return undefined;
  const { id: _, ...wanted } = place;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const found = await ask(client, goToSegmentRequest, { textDocument, ...wanted });
  return found ? client.protocol2CodeConverter.asRange(found.range) : undefined;
}

/** `segment 47, CAS03`, by which the same place is found in another document. */
async function nameOf(client: BaseLanguageClient, document: TextDocument, position: Position) {
  const found = await ask(client, elementNameRequest, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });
  return found?.name;
}

async function askForView(
  client: BaseLanguageClient,
  { source, part, position, title }: Omit<ShownPart, 'numbering'>,
): Promise<SplitView> {
  // The server knows open documents only.
  const document = await workspace.openTextDocument(Uri.parse(source));
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const wanted = { textDocument, part, position, ...(title !== undefined && { title }) };
  const view = await ask(client, splitViewRequest, wanted);
  if (!view) throw new Error('The split view could not be made.');
  return view;
}

function addressOf({ source, part }: Pick<ShownPart, 'source' | 'part'>, view: SplitView): Uri {
  const { title, position, numbering } = view;
  return Uri.parse(splitAddress({ source, part, position, title, numbering }));
}
