import {
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  type ViewColumn,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { elementNameRequest, goToSegmentRequest } from '../../server/protocol/segments';
import { ask } from '../ask';
import { readElementRef } from '../read-element-ref';
import { isRemittance } from '../remittance';
import { sourceOf } from '../shown-part';

/** A segment of a remittance, or one element of it. */
export interface PagePlace {
  readonly segment: number;
  readonly element?: number | undefined;
}

/** Selects a place in the text without taking the focus from the page. */
export async function revealPlace(
  client: BaseLanguageClient,
  remittance: Uri,
  place: PagePlace,
  openIn: ViewColumn | undefined,
): Promise<void> {
  for (const editor of editorsOf(remittance)) {
    const range = await rangeIn(client, editor.document.uri, place);
    if (range) return select(editor, range);
  }
  if (openIn === undefined) return;
  const options = { viewColumn: openIn, preserveFocus: true, preview: false };
  const editor = await window.showTextDocument(remittance, options);
  const range = await rangeIn(client, remittance, place);
  if (range) select(editor, range);
}

/** Where a document has a segment; `undefined` for a view that shows another part. */
export async function rangeIn(
  client: BaseLanguageClient,
  document: Uri,
  { segment, element }: PagePlace,
): Promise<Range | undefined> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document) };
  const wanted = { textDocument, segment, ...(element !== undefined && { element }) };
  const found = await ask(client, goToSegmentRequest, wanted).catch(() => null);
  return found ? client.protocol2CodeConverter.asRange(found.range) : undefined;
}

/** The number in the file of the segment at an editor's cursor. */
export async function segmentAtCursor(
  client: BaseLanguageClient,
  { document, selection }: TextEditor,
): Promise<number | undefined> {
  const found = await ask(client, elementNameRequest, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  });
  return found ? readElementRef(found.name)?.segment : undefined;
}

/** The visible texts of a remittance: the file itself before its split views. */
function editorsOf(remittance: Uri): readonly TextEditor[] {
  const own = remittance.toString();
  return window.visibleTextEditors
    .filter(({ document }) => isRemittance(document) && sourceOf(document.uri) === own)
    .sort((a, b) => Number(!isFile(a, own)) - Number(!isFile(b, own)));
}

function isFile({ document }: TextEditor, own: string): boolean {
  return document.uri.toString() === own;
}

function select(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
