import {
  type DocumentFormattingParams,
  DocumentFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { splitSegments } from '../syntax/layout';
import { textEditsOf } from './editor/text-edits';
import { feature } from './feature';

/** Puts every segment on a line of its own and changes nothing else, whatever the options say. */
export const formatting = feature<DocumentFormattingParams, TextEdit[] | null>({
  name: 'formatting',
  capability: { documentFormattingProvider: true },
  request: DocumentFormattingRequest.type,
  empty: null,
  edits: true,
  answer: ({ document }) => textEditsOf(document, splitSegments(document.sequence)),
});
