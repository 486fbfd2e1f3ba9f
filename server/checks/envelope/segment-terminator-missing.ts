import { lostTerminators } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * A segment that ends at a line break without its terminator, because a known segment begins on the
 * next line.
 *
 * ## Why it matters
 * Strict software reads both segments as one.
 *
 * ## Example
 * `CAS*PR*2*20` and on the next line `REF*6R*1~`.
 *
 * ## Fix
 * Insert the terminator.
 *
 * ## Source
 * X12 syntax, segment terminator.
 */
export const segmentTerminatorMissing: BlockCheck = {
  id: 'segment-terminator-missing',
  title: 'Segment terminator is missing at the end of a line',
  severity: 'error',
  tags: ['envelope'],
  scope: 'block',
  run(block, report) {
    for (const at of lostTerminators(block)) {
      const mark = block.delimiters.segment;
      // Two kinds of line breaks leave open which of them ends segments.
      const kind = mark === '\n' || mark === '\r' ? 'suggested' : 'safe';
      const span = { start: at, end: at };
      report({
        span,
        message: `Segment terminator ${mark} missing: another segment begins on the next line.`,
        fixes: [{ title: `Insert ${mark}`, kind, edits: [{ span, text: mark }] }],
      });
    }
  },
};
