import type {
  TextDocumentContentChangeEvent as Change,
  Range,
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
    if (file.isPage) return { ...file, version };
    const { uri, source } = file;
    const { excerpt } = file.remittance;
    const whole = changes.findLast((change) => !rangeOf(change));
    // What an edit is to change was never read; all of the text may be sent again.
    if (file.unread && !whole) return { ...file, version };
    const remittance = whole ? parseDocument(whole.text, excerpt, maxBlocks) : file.remittance;
    const edits = whole ? changes.slice(changes.lastIndexOf(whole) + 1) : changes;
    const text = edits.length > fewChanges ? replaceAll(remittance, edits) : undefined;
    const edit = (document: RemittanceDocument, change: Change) => {
      const range = rangeOf(change);
      return range ? editDocument(document, spanOf(document, range), change.text) : document;
    };
    const changed =
      text === undefined ? edits.reduce(edit, remittance) : parseDocument(text, excerpt, maxBlocks);
    return { uri, source, version, remittance: changed };
  };
  return {
    create: (uri, language, version, text) =>
      guarded({ uri, version }, () => create(uri, language, version, text)),
    update: (file, changes, version) =>
      guarded({ ...file, version }, () => update(file, changes, version)),
  };
}

/** What a change replaces; absent where it is all of the text, for which some editors send `null`. */
function rangeOf(change: Change): Range | undefined {
  return ('range' in change && change.range) || undefined;
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
    const range = rangeOf(change);
    if (!range || range.end.line >= lineCount(sequence)) return undefined;
    const span = spanOf(document, range);
    if (span.end > end) return undefined;
    parts.push(sequenceText(sequence, { start: span.end, end }), change.text);
    end = span.start;
  }
  parts.push(sequenceText(sequence, { start: 0, end }));
  return parts.reverse().join('');
}
