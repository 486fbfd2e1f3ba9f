import type {
  TextDocumentContentChangeEvent as Change,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { editDocument, parseDocument, type RemittanceDocument } from '../document';
import { spanOf } from '../features/editor/position';
import { partAtAddress } from '../protocol/split-address';
import { lineCount } from '../syntax/lines';
import { sequenceText, textLength } from '../syntax/sequence';
import { readView } from './read-view';

/** An open file: what an editor calls it, and the document read from its text. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly remittance: RemittanceDocument;
  /** The address of the remittance that the file is a view of. */
  readonly source?: string | undefined;
}

/** Makes and changes open files for the library's `TextDocuments`; `fileAt` finds an open one. */
export function openFiles(
  fileAt: (uri: string) => OpenFile | undefined,
): TextDocumentsConfiguration<OpenFile> {
  return {
    create: (uri, _language, version, text) => {
      const shown = partAtAddress(uri);
      const remittance = shown
        ? readView(shown, text, fileAt(shown.source)?.remittance)
        : parseDocument(text);
      return { uri, version, remittance, source: shown?.source };
    },
    update: (file, changes, version) => {
      const { remittance } = file;
      const text = changes.length > fewChanges ? replaceAll(remittance, changes) : undefined;
      const change = (document: RemittanceDocument, change: Change) =>
        'range' in change
          ? editDocument(document, spanOf(document, change.range), change.text)
          : parseDocument(change.text, document.excerpt);
      const changed =
        text === undefined
          ? changes.reduce(change, remittance)
          : parseDocument(text, remittance.excerpt);
      return { ...file, version, remittance: changed };
    },
  };
}

/** From here on, as when a word is replaced everywhere, it is quicker to read the whole file again. */
const fewChanges = 100;

/**
 * The text after many changes, made at once. Each is meant for the text after the one before it,
 * so this works only where they come from the end of the text to its beginning, as editors
 * send them.
 */
function replaceAll(document: RemittanceDocument, changes: readonly Change[]): string | undefined {
  const { sequence } = document;
  const parts: string[] = [];
  let end = textLength(sequence);
  for (const change of changes) {
    // After the last line, where a line is depends on what was put in before.
    if (!('range' in change) || change.range.end.line >= lineCount(sequence)) return undefined;
    const span = spanOf(document, change.range);
    if (span.end > end) return undefined;
    parts.push(sequenceText(sequence, { start: span.end, end }), change.text);
    end = span.start;
  }
  parts.push(sequenceText(sequence, { start: 0, end }));
  return parts.reverse().join('');
}
