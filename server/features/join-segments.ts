import { LSPErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver';
import { joinSegmentsRequest, type SegmentsParams } from '../protocol/segments';
import { endsSegmentsByBreak, joinSegments } from '../syntax/layout';
import { textEditsOf } from './editor/text-edits';
import { feature } from './feature';

/** Writes all segments on one line, and changes nothing but the line breaks between them. */
export const segmentJoin = feature<SegmentsParams, TextEdit[] | ResponseError | null>({
  name: 'join-segments',
  capability: {},
  request: joinSegmentsRequest,
  empty: null,
  edits: true,
  answer({ document }) {
    if (endsSegmentsByBreak(document.sequence)) return new ResponseError(failed, inseparable);
    return textEditsOf(document, joinSegments(document.sequence));
  },
});

const failed = LSPErrorCodes.RequestFailed;

const inseparable = 'Segments in this file end with a line break, so they cannot be joined.';
