import { segmentId } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Segment ids are written in capital letters.
 *
 * ## Why it matters
 * Programs compare ids letter by letter: to them `clp` is no claim.
 *
 * ## Example
 * `clp*A1*1*100*80**MB*X1~`
 *
 * ## Fix
 * Write the id in capitals.
 *
 * ## Source
 * X12 syntax, segment ids.
 */
export const segmentIdCase: ElementCheck = {
  id: 'segment-id-case',
  title: 'Segment ids are written in capital letters',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['lower-case id'],
  run({ index, span }, block, report) {
    const text = segmentId(block, index);
    report({
      span,
      message: `The segment id should be ${text}, in capital letters.`,
      fixes: [{ title: `Write ${text}`, kind: 'safe', edits: [{ span, text }] }],
    });
  },
};
