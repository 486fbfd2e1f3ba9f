import { segmentCount } from '../document';
import { type SegmentCount, type SegmentsParams, segmentCountRequest } from '../protocol/segments';
import { lineCount } from '../syntax/lines';
import { feature } from './feature';

/** How many segments and lines a file has, so that an editor can warn before it splits them. */
export const countSegments = feature<SegmentsParams, SegmentCount | null>({
  name: 'segment-count',
  capability: {},
  request: segmentCountRequest,
  empty: null,
  answer({ document }) {
    const { sequence } = document;
    const segments = segmentCount(document, 0, sequence.blocks.length);
    return { segments, lines: lineCount(sequence) };
  },
});
