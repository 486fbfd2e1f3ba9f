import {
  commands,
  type Disposable,
  EventEmitter,
  type Position,
  Selection,
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

  const refresh = (source: Uri) => {
    for (const { uri } of workspace.textDocuments) {
      if (queryOf(uri)?.source === source.toString()) changed.fire(uri);
    }
  };
  const register = (name: string, run: (editor: TextEditor) => Promise<void>) =>
    commands.registerCommand(name, async () => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== 'x12-835') return;
      try {
        await run(editor);
      } catch (error) {
        window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }
    });
  return [
    changed,
    workspace.registerTextDocumentContentProvider(splitScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const query = queryOf(uri);
        return query && (await askFor(client, query)).text;
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== 'x12-835' || document.uri.scheme === splitScheme) return;
      clearTimeout(timer);
      timer = setTimeout(() => refresh(document.uri), settleTime);
    }),
    register('remittance.openSplitView', (editor) => openSplitView(client, editor, 'file')),
    register('remittance.openPaymentView', (editor) => openSplitView(client, editor, 'payment')),
    register('remittance.openClaimView', (editor) => openSplitView(client, editor, 'claim')),
    register('remittance.revealInSource', (editor) => revealInSource(client, editor)),
    register('remittance.revealInSplitView', (editor) => revealInView(client, editor)),
  ];
}

/** Opens a view beside nothing: in the place where a user reads, at the cursor's own segment. */
export async function openSplitView(
  client: BaseLanguageClient,
  { document, selection }: Pick<TextEditor, 'document' | 'selection'>,
  part: SplitPart,
): Promise<void> {
  const source = queryOf(document.uri)?.source ?? document.uri.toString();
  const position = client.code2ProtocolConverter.asPosition(selection.active);
  const named = await placeAt(client, document, selection.active);
  const view = await askFor(client, { source, part, position, numbering: [] });
  const query: SplitQuery = { source, part, position, numbering: view.numbering };
  const uri = Uri.from({
    scheme: splitScheme,
    path: pathOf(Uri.parse(source), view.title),
    query: JSON.stringify(query),
  });
  const shown = await window.showTextDocument(await workspace.openTextDocument(uri), {
    preview: false,
    viewColumn: ViewColumn.Active,
  });
  if (named) await goTo(client, shown, named);
}

async function revealInSource(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const query = queryOf(editor.document.uri);
  if (!query) {
    window.showInformationMessage('This is the remittance itself.');
    return;
  }
  const named = await placeAt(client, editor.document, editor.selection.active);
  const source = await window.showTextDocument(Uri.parse(query.source));
  if (named) await goTo(client, source, named);
}

/** Shows the cursor's segment in the view of the whole file, which is opened where it is not. */
async function revealInView(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  await openSplitView(client, editor, 'file');
}

async function goTo(client: BaseLanguageClient, editor: TextEditor, name: string): Promise<void> {
  const place = readPlace(name);
  if (!place) return;
  const { id: _, ...wanted } = place;
  const params: GoToSegmentParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    ...wanted,
  };
  const found = await client.sendRequest<NamedPlace | null>('remittance/goToSegment', params);
  if (!found) return;
  const { start, end } = client.protocol2CodeConverter.asRange(found.range);
  editor.selection = new Selection(end, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** `segment 47, CAS03`, by which the same place is found in another text. */
async function placeAt(
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<string | undefined> {
  const found = await client.sendRequest<NamedPlace | null>('remittance/placeName', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });
  return found?.name;
}

async function askFor(client: BaseLanguageClient, query: SplitQuery): Promise<SplitView> {
  const source = Uri.parse(query.source);
  // The server knows open documents only.
  await workspace.openTextDocument(source);
  const params: SplitViewParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(source) },
    part: query.part,
    position: query.position,
  };
  const view = await client.sendRequest<SplitView | null>('remittance/splitView', params);
  if (!view) throw new Error('The remittance could not be split.');
  return view;
}

/** The tab reads `april.835 (claim A1).835`; what a claim is called may hold any character. */
function pathOf({ path }: Uri, title: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `/${name} (${title.replace(/[/\\?#]/g, '-')}).835`;
}
