import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { editDocument, parseDocument, type RemittanceDocument } from '../document';
import { spanOf } from '../features/position';
import { viewOf } from '../features/split-view-wire';
import type { Numbering } from '../numbering';

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
  update: ({ uri, remittance }, changes, version) => ({
    uri,
    version,
    remittance: changes.reduce(
      (document, change) =>
        'range' in change
          ? editDocument(document, spanOf(document, change.range), change.text)
          : parseDocument(change.text, numberingOf(uri)),
      remittance,
    ),
  }),
};

/** Only a view of a part of a file needs its segments numbered as they are there. */
function numberingOf(uri: string): Numbering | undefined {
  const numbering = viewOf(uri)?.numbering ?? [];
  return numbering.length > 0 ? numbering : undefined;
}
