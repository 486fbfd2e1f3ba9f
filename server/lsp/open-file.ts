import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { editDocument, parseDocument, type RemittanceDocument } from '../document';
import { spanOf } from '../features/position';

/** An open file: what an editor calls it, and the document read from its text. */
export interface OpenFile {
  readonly uri: string;
  readonly version: number;
  readonly remittance: RemittanceDocument;
}

/** Makes and changes open files for the library's `TextDocuments`. */
export const openFiles: TextDocumentsConfiguration<OpenFile> = {
  create: (uri, _language, version, text) => ({ uri, version, remittance: parseDocument(text) }),
  update: ({ uri, remittance }, changes, version) => ({
    uri,
    version,
    remittance: changes.reduce(
      (document, change) =>
        'range' in change
          ? editDocument(document, spanOf(document, change.range), change.text)
          : parseDocument(change.text),
      remittance,
    ),
  }),
};
