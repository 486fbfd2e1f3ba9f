import {
  type DocumentRangeFormattingParams,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { splitSegments } from '../syntax/layout';
import { spanOf } from './editor/position';
import { textEditsOf } from './editor/text-edits';
import { feature } from './feature';

/** Puts every segment of a selection on a line of its own and changes nothing else. */
export const rangeFormatting = feature<DocumentRangeFormattingParams, TextEdit[] | null>({
  name: 'range-formatting',
  capability: { documentRangeFormattingProvider: true },
  request: DocumentRangeFormattingRequest.type,
  empty: null,
  edits: true,
  answer({ document }, { range }) {
    return textEditsOf(document, splitSegments(document.sequence, spanOf(document, range)));
  },
});
