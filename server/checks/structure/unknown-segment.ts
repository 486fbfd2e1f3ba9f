import { nearestSegmentId } from '../../structure/lookup';
import { loopTitle } from '../../structure/wording';
import { elementSpan, segmentId } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * Every segment has an id that the guide knows.
 *
 * ## Why it matters
 * A program that reads the file by the guide rejects it, or loses what the segment says.
 *
 * ## Example
 * `SVX*HC:G0463*100*80~` in a claim: the guide has no segment SVX; SVC may be meant.
 *
 * ## Fix
 * Where one known id is a single slip away, take that; otherwise ask the sender what is meant.
 *
 * ## Source
 * 005010X221A1, segments of the transaction.
 */
export const unknownSegment: PlacementCheck = {
  id: 'unknown-segment',
  title: 'Every segment is one that the guide knows',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index, loop }, block, report) {
    const id = segmentId(block, index);
    const span = elementSpan(block, index, 0);
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(id) || !span) return;
    const near = nearestSegmentId(id);
    const guess = near ? ` Is ${near} meant?` : '';
    report({
      span,
      message: `Unknown segment ${id}: the guide has none of this id in ${loopTitle(loop)}.${guess}`,
      fixes: near
        ? [{ title: `Change ${id} to ${near}`, kind: 'suggested', edits: [{ span, text: near }] }]
        : [],
    });
  },
};
