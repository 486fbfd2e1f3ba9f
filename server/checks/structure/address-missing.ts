import { segmentTitle } from '../../structure/wording';
import { type Block, elementSpan, isEmptySegment, segmentId } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A payer without an address: no N3 or N4 after `N1*PR`.
 *
 * ## Why it matters
 * The guide requires it, and strict receivers reject a file without it. Posting is not affected.
 *
 * ## Example
 * `N1*PR*EXAMPLE PAYER~PER*BL*…`
 *
 * ## Fix
 * Ask the sender to add the address.
 *
 * ## Source
 * 005010X221A1, loop 1000A.
 */
export const addressMissing: PlacementCheck = {
  id: 'address-missing',
  title: 'Payer address is missing',
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['missing'],
  run({ index: last, spec }, block, report) {
    const index = nextFilled(block, last, -1);
    const span = elementSpan(block, index, 0);
    if (!span || (spec?.id !== 'N3' && spec?.id !== 'N4')) return;
    const whole =
      segmentId(block, index) !== 'N3' &&
      segmentId(block, nextFilled(block, index + 1, 1)) !== 'N4';
    // If both are missing, only N3 is reported.
    if (whole && spec.id === 'N4') return;
    const what = whole ? 'Payer address (N3 and N4)' : segmentTitle(spec);
    report({ span, message: `${what} is missing after this segment.` });
  },
};

/** A segment, or the nearest one that is not empty, as a doubled terminator makes one. */
function nextFilled(block: Block, index: number, step: 1 | -1): number {
  let next = index;
  while (next > 0 && next < block.segments && isEmptySegment(block, next)) next += step;
  return next;
}
