import {
  languages,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  findPlaceRequest,
  identityRequest,
  type PlaceIdentity,
} from '../../server/protocol/identity';
import { languageId } from '../../server/protocol/language';
import { splitScheme } from '../../server/protocol/split-address';
import { ask } from '../ask';
import { isRemittance } from '../remittance';

/*
 * The way from one document of a remittance to another. A place crosses with what it is recognized
 * by, and the server refuses it where something else has its number.
 */

/** Opens a remittance, so that the server knows it, without showing it. */
export async function openSource(source: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.parse(source));
  // One that was recognized by its content has lost its language if it was closed meanwhile.
  return isRemittance(document)
    ? document
    : languages.setTextDocumentLanguage(document, languageId);
}

/** What the place at a position is recognized by; `undefined` outside any segment. */
export async function placeAt(
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<PlaceIdentity | undefined> {
  const found = await ask(client, identityRequest, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });
  return found ?? undefined;
}

/** Where a document has a place; throws the server's reason where it has another one there. */
export async function findPlace(
  client: BaseLanguageClient,
  document: TextDocument,
  place: PlaceIdentity,
): Promise<Range> {
  const { version } = document;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const found = await ask(client, findPlaceRequest, { textDocument, place });
  if (!found || document.version !== version) throw new Error(changedMeanwhile);
  return client.protocol2CodeConverter.asRange(found);
}

/** Selects the range of a place. */
export function selectPlace(editor: TextEditor, range: Range, { element }: PlaceIdentity): void {
  // A segment with a line of its own is marked well enough by the cursor.
  const isLine = editor.document.uri.scheme === splitScheme && !element;
  editor.selection = new Selection(isLine ? range.start : range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const changedMeanwhile = 'The remittance was changed at this moment. Try again.';
