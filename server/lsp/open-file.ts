import type {
  TextDocumentContentChangeEvent as Change,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { editDocument, parseDocument, type RemittanceDocument } from '../document';
import { describeFault } from '../fault';
import { spanOf } from '../features/editor/position';
import { partAtAddress } from '../protocol/split-address';
import { pageAtAddress } from '../protocol/text-views';
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
  /** Set for a page in text, which is a document to read, not a remittance: nothing is read of it. */
  readonly isPage?: boolean | undefined;
  /** Set where a bug kept the text from being read: the document is empty, the file is not. */
  readonly unread?: true;
}

/** Makes and changes open files for the library's `TextDocuments`; `fileAt` finds an open one. */
export function openFiles(
  fileAt: (uri: string) => OpenFile | undefined,
  log: (message: string) => void,
): TextDocumentsConfiguration<OpenFile> {
  const guarded = (file: Pick<OpenFile, 'uri' | 'version' | 'source'>, read: () => OpenFile) => {
    try {
      return read();
    } catch (error) {
      log(`reading failed: ${describeFault(error)}`);
      const { uri, version, source } = file;
      return { uri, version, source, remittance: parseDocument(''), unread: true } as const;
    }
  };
  const create: TextDocumentsConfiguration<OpenFile>['create'] = (
    uri,
    _language,
    version,
    text,
  ) => {
    if (pageAtAddress(uri)) return { uri, version, remittance: parseDocument(''), isPage: true };
    const shown = partAtAddress(uri);
    const remittance = shown
      ? readView(shown, text, fileAt(shown.source)?.remittance)
      : parseDocument(text, undefined, maxBlocks);
    return { uri, version, remittance, source: shown?.source };
  };
  const update: TextDocumentsConfiguration<OpenFile>['update'] = (file, changes, version) => {
    // What an edit is to change was never read.
    if (file.unread || file.isPage) return { ...file, version };
    const { remittance } = file;
    const text = changes.length > fewChanges ? replaceAll(remittance, changes) : undefined;
    const change = (document: RemittanceDocument, change: Change) =>
      'range' in change
        ? editDocument(document, spanOf(document, change.range), change.text)
        : parseDocument(change.text, document.excerpt, maxBlocks);
    const changed =
      text === undefined
        ? changes.reduce(change, remittance)
        : parseDocument(text, remittance.excerpt, maxBlocks);
    return { ...file, version, remittance: changed };
  };
  return {
    create: (uri, language, version, text) =>
      guarded({ uri, version }, () => create(uri, language, version, text)),
    update: (file, changes, version) =>
      guarded({ ...file, version }, () => update(file, changes, version)),
  };
}

/**
 * The claims, payments, and other parts that an open file may have; editors pass on no file of more than
 * 50 MB, and those are twice as many as it has of usual ones. A file with more of them is reported
 * as too large.
 */
const maxBlocks = 250_000;

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
