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
import type { GoToSegmentParams, NamedPlace } from '../server/features/segments-wire';
import type {
  SplitPart,
  SplitQuery,
  SplitView,
  SplitViewParams,
} from '../server/features/split-view-wire';
import { registerEditorCommand } from './editor-command';
import { readPlace } from './place-text';
import { queryOf, splitScheme } from './split-query';

/** How long typing must pause before the views of a remittance are made anew, in milliseconds. */
const settleTime = 500;

/**
 * Read-only views of a remittance with one segment a line: of the whole file, or of one payment or
 * claim of it. They are remittances like any other, so that findings, hovers, notes and all else
 * work in them; "Reveal" leads from one to the same place of the other.
 */
export function registerSplitViews(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (name: string, part: SplitPart) =>
    registerEditorCommand(name, ({ document, selection }) =>
      openSplitView(client, document, selection.active, part),
    );
  return [
    changed,
    workspace.registerTextDocumentContentProvider(splitScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const query = queryOf(uri);
        return query && (await askFor(client, query)).text;
      },
    }),
    workspace.onDidChangeTextDocument(({ document: { languageId, uri } }) => {
      if (languageId !== 'x12-835' || uri.scheme === splitScheme) return;
      clearTimeout(timer);
      timer = setTimeout(() => refresh(client, uri, (view) => changed.fire(view)), settleTime);
    }),
    open('remittance.openSplitView', 'file'),
    open('remittance.openPaymentView', 'payment'),
    open('remittance.openClaimView', 'claim'),
    // The view of the whole file is shown at the cursor's segment, whether it is open or not.
    open('remittance.revealInSplitView', 'file'),
    registerEditorCommand('remittance.revealInSource', (editor) => revealInSource(client, editor)),
  ];
}

/** Opens a view in the place where a user reads, at the segment that stands at a position. */
export async function openSplitView(
  client: BaseLanguageClient,
  document: TextDocument,
  at: Position,
  part: SplitPart,
): Promise<void> {
  const query = queryOf(document.uri);
  const source = query?.source ?? document.uri.toString();
  const named = await nameOf(client, document, at);
  // From one view to another the way leads through the remittance itself.
  const there = query && named ? await rangeOf(client, Uri.parse(source), named) : undefined;
  const position = client.code2ProtocolConverter.asPosition(there?.start ?? at);
  const view = await askFor(client, { source, part, position });
  const shown = await window.showTextDocument(
    await workspace.openTextDocument(addressOf({ source, part }, view)),
    { preview: false, viewColumn: ViewColumn.Active },
  );
  if (named) await reveal(client, shown, named);
}

async function revealInSource(client: BaseLanguageClient, { document, selection }: TextEditor) {
  const query = queryOf(document.uri);
  if (!query) {
    window.showInformationMessage('This is the remittance itself.');
    return;
  }
  const named = await nameOf(client, document, selection.active);
  const source = await window.showTextDocument(Uri.parse(query.source));
  if (named) await reveal(client, source, named);
}

/** Shows what has changed; a view whose segments have other numbers now gives way to a new one. */
async function refresh(
  client: BaseLanguageClient,
  source: Uri,
  changed: (view: Uri) => void,
): Promise<void> {
  for (const { uri } of workspace.textDocuments) {
    const query = queryOf(uri);
    if (query?.source !== source.toString()) continue;
    const view = await askFor(client, query).catch(() => undefined);
    const fits = view && JSON.stringify(view.numbering) === JSON.stringify(query.numbering);
    if (fits) changed(uri);
    else await replace(uri, view && addressOf(query, view));
  }
}

/** Shows a view in the place of another; where that one is hidden, it is closed and no more. */
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
  // Where a segment has its own line, nothing more than the cursor is needed to see it.
  const isLine = uri.scheme === splitScheme && readPlace(name)?.element === undefined;
  editor.selection = new Selection(isLine ? range.start : range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a text has the place of this name: `segment 47, CAS03`. */
async function rangeOf(
  client: BaseLanguageClient,
  uri: Uri,
  name: string,
): Promise<Range | undefined> {
  const place = readPlace(name);
  if (!place) return undefined;
  const { id: _, ...wanted } = place;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const params: GoToSegmentParams = { textDocument, ...wanted };
  const found = await client.sendRequest<NamedPlace | null>('remittance/goToSegment', params);
  return found ? client.protocol2CodeConverter.asRange(found.range) : undefined;
}

/** `segment 47, CAS03`, by which the same place is found in another text. */
async function nameOf(client: BaseLanguageClient, document: TextDocument, position: Position) {
  const found = await client.sendRequest<NamedPlace | null>('remittance/placeName', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });
  return found?.name;
}

async function askFor(
  client: BaseLanguageClient,
  { source, ...wanted }: Omit<SplitQuery, 'numbering'>,
): Promise<SplitView> {
  // The server knows open documents only.
  const document = await workspace.openTextDocument(Uri.parse(source));
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const params: SplitViewParams = { textDocument, ...wanted };
  const view = await client.sendRequest<SplitView | null>('remittance/splitView', params);
  if (!view) throw new Error('The remittance could not be split.');
  return view;
}

/** The tab reads `april.835 (claim A1).835`; what a claim is called may hold any character. */
function addressOf(shown: Pick<SplitQuery, 'source' | 'part'>, view: SplitView): Uri {
  const { source, part } = shown;
  const { title, position, numbering } = view;
  const query: SplitQuery = { source, part, position, title, numbering };
  const name = Uri.parse(source).path.replace(/^.*\//, '');
  const path = `/${name} (${title.replace(/[/\\?#]/g, '-')}).835`;
  return Uri.from({ scheme: splitScheme, path, query: JSON.stringify(query) });
}
