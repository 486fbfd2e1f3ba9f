import type { Span } from '../span';
import type { Adjustment, Claim } from './claim';
import { claimBalanceOf } from './claim-balance';
import { absolute, add, equals, isZero, type Money, zero } from './money';
import { sequestrationCode } from './sequestration-code';

/** An adjustment of a claim that its lines repeat. */
export interface DoubledAdjustment {
  readonly adjustment: Adjustment;
  /** Its amount, which is that of the lines together. */
  readonly sum: Money;
  /** The first of them on a line. */
  readonly first: Span;
}

/**
 * The adjustments on a claim that occur again on its lines and put it out of balance by just their
 * amount. A sequestration reduction has rules of its own.
 */
export function doubledAdjustments(claim: Claim): readonly DoubledAdjustment[] {
  if (claim.adjustments.length === 0 || claim.lines.length === 0) return [];
  const difference = claimBalanceOf(claim)?.whole?.difference;
  if (difference === undefined || isZero(difference)) return [];
  return claim.adjustments.flatMap((adjustment) => {
    const { reason, amount } = adjustment;
    if (reason?.value === sequestrationCode || amount?.value === undefined) return [];
    if (!equals(absolute(difference), absolute(amount.value))) return [];
    const { sum, first } = onLines(claim, adjustment);
    return first && equals(sum, amount.value) ? [{ adjustment, sum, first }] : [];
  });
}

function onLines({ lines }: Claim, { group, reason }: Adjustment) {
  const same = lines
    .flatMap(({ adjustments }) => adjustments)
    .filter((one) => one.group?.value === group?.value && one.reason?.value === reason?.value);
  let sum: Money = zero;
  for (const { amount } of same) sum = add(sum, amount?.value ?? zero);
  return { sum, first: same[0]?.span };
}
