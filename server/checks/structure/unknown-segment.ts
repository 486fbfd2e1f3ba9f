import { nearestSegmentId } from '../../structure/lookup';
import { loopTitle } from '../../structure/wording';
import { elementSpan, openerOf, segmentId } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A segment whose ID the guide does not define.
 *
 * ## Why it matters
 * Software that follows the guide rejects the segment or loses what it says.
 *
 * ## Example
 * `SVX*HC:G0463*100*80~` in a claim: there is no SVX; SVC may be intended.
 *
 * ## Fix
 * If a known ID is one typo away, use it. Otherwise, ask the sender what was intended.
 *
 * ## Source
 * 005010X221A1, segments of the transaction.
 */
export const unknownSegment: PlacementCheck = {
  id: 'unknown-segment',
  title: 'Segment ID is unknown',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index, loop }, block, report, { guide }) {
    // What follows the end of an interchange is `outside-transaction`.
    if (openerOf(block) === 'IEA') return;
    const id = segmentId(block, index);
    const span = elementSpan(block, index, 0);
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(id) || !span) return;
    const near = nearestSegmentId(guide, id);
    const guess = near ? ` Did you mean ${near}?` : '';
    report({
      span,
      message: `Unknown segment ${id} in ${loopTitle(loop)}.${guess}`,
      fixes: near
        ? [{ title: `Change ${id} to ${near}`, kind: 'suggested', edits: [{ span, text: near }] }]
        : [],
    });
  },
};
