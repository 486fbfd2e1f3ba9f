import { textOf } from '../syntax/block';
import type { Adjustment, Claim } from './claim';

/** The CAS segments of some adjustments of a claim, as written, one per line. */
export function adjustmentSegments(
  { block }: Claim,
  adjustments: readonly Adjustment[],
): readonly string[] {
  const { segment: mark } = block.delimiters;
  const end = /[\r\n]/.test(mark) ? '' : mark;
  return adjustments
    .filter(({ segment }, i) => segment.start !== adjustments[i - 1]?.segment.start)
    .map(({ segment }) => `${textOf(block, segment)}${end}`);
}
