import { lostTerminators, segmentAt, segmentSpan, textOf } from '../../syntax/block';
import { isStrayText } from '../../syntax/stray-text';
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
  needs: 'lost terminators',
  run(block, report) {
    const { element, component, segment: mark } = block.delimiters;
    for (const at of lostTerminators(block)) {
      const index = segmentAt(block, at);
      // Text after a trailer is not a segment, and is reported as what it is.
      if (index === undefined || isStrayText(block, index)) continue;
      const line = textOf(block, { start: segmentSpan(block, index).start, end: at }).trimEnd();
      const last = line.slice(-1);
      // Two kinds of line breaks leave open which of them ends segments, a line that ends in a separator
      // may be torn before a value that looks like an ID, and what follows `ISA` divides elements.
      const isClear =
        mark !== '\n' && mark !== '\r' && last !== element && last !== component && line !== 'ISA';
      const kind = isClear ? 'safe' : 'suggested';
      const span = { start: at, end: at };
      report({
        span,
        message: `Segment terminator ${mark} missing: another segment begins on the next line.`,
        fixes: [{ title: `Insert ${mark}`, kind, edits: [{ span, text: mark }] }],
      });
    }
  },
};
