import { segmentId } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Segment IDs in lowercase letters.
 *
 * ## Why it matters
 * Software compares IDs letter by letter and does not recognize `clp` as a claim.
 *
 * ## Example
 * `clp*A1*1*100*80**MB*X1~`
 *
 * ## Fix
 * Change the ID to capital letters.
 *
 * ## Source
 * X12 syntax, segment IDs.
 */
export const segmentIdCase: ElementCheck = {
  id: 'segment-id-case',
  title: 'Segment ID is not in capital letters',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['lower-case id'],
  run({ index, span }, block, report) {
    const text = segmentId(block, index);
    report({
      span,
      message: `Segment ID is not in capital letters. Change it to ${text}.`,
      fixes: [{ title: `Change to ${text}`, kind: 'safe', edits: [{ span, text }] }],
    });
  },
};
