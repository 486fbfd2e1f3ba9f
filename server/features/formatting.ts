import {
  type DocumentFormattingParams,
  DocumentFormattingRequest,
  type DocumentRangeFormattingParams,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { splitSegments } from '../syntax/layout';
import { feature } from './feature';
import { spanOf } from './position';
import { textEditsOf } from './text-edits';

/** Puts every segment on a line of its own and changes nothing else, whatever the options say. */
export const formatting = feature<DocumentFormattingParams, TextEdit[] | null>({
  name: 'formatting',
  capability: { documentFormattingProvider: true },
  request: DocumentFormattingRequest.type,
  empty: null,
  answer: ({ document }) => textEditsOf(document, splitSegments(document.sequence)),
});

/** The same for the segments that a selection holds. */
export const rangeFormatting = feature<DocumentRangeFormattingParams, TextEdit[] | null>({
  name: 'range formatting',
  capability: { documentRangeFormattingProvider: true },
  request: DocumentRangeFormattingRequest.type,
  empty: null,
  answer({ document }, { range }) {
    return textEditsOf(document, splitSegments(document.sequence, spanOf(document, range)));
  },
});
