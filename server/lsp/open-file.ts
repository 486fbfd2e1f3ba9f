import type {
  TextDocumentContentChangeEvent as Change,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { editDocument, parseDocument, type RemittanceDocument } from '../document';
import { spanOf } from '../features/editor/position';
import { viewOf } from '../features/split-view-wire';
import type { Numbering } from '../numbering';
import { lineCount } from '../syntax/lines';
import { sequenceText, textLength } from '../syntax/sequence';

/** An open file: what an editor calls it, and the document read from its text. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly remittance: RemittanceDocument;
}

/** Makes and changes open files for the library's `TextDocuments`. */
export const openFiles: TextDocumentsConfiguration<OpenFile> = {
  create: (uri, _language, version, text) => ({
    uri,
    version,
    remittance: parseDocument(text, numberingOf(uri)),
  }),
  update: ({ uri, remittance }, changes, version) => {
    const text = changes.length > fewChanges ? replaceAll(remittance, changes) : undefined;
    const change = (document: RemittanceDocument, change: Change) =>
      'range' in change
        ? editDocument(document, spanOf(document, change.range), change.text)
        : parseDocument(change.text, numberingOf(uri));
    return {
      uri,
      version,
      remittance:
        text === undefined
          ? changes.reduce(change, remittance)
          : parseDocument(text, numberingOf(uri)),
    };
  },
};

/** From here on, as when a word is replaced everywhere, it is quicker to read the file anew. */
const fewChanges = 100;

/**
 * The text after many changes, made at once. Each is meant for the text that the one before left
 * behind, so this works only where they come from the end of the text to its beginning, as editors
 * send them.
 */
function replaceAll(document: RemittanceDocument, changes: readonly Change[]): string | undefined {
  const { sequence } = document;
  const parts: string[] = [];
  let end = textLength(sequence);
  for (const change of changes) {
    // Behind the last line, where a line stands depends on what was put in before.
    if (!('range' in change) || change.range.end.line >= lineCount(sequence)) return undefined;
    const span = spanOf(document, change.range);
    if (span.end > end) return undefined;
    parts.push(sequenceText(sequence, { start: span.end, end }), change.text);
    end = span.start;
  }
  parts.push(sequenceText(sequence, { start: 0, end }));
  return parts.reverse().join('');
}

/** Only a view of a part of a file needs its segments numbered as they are there. */
function numberingOf(uri: string): Numbering | undefined {
  const numbering = viewOf(uri)?.numbering ?? [];
  return numbering.length > 0 ? numbering : undefined;
}
