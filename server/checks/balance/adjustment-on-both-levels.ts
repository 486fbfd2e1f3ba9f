import type { Claim } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { absolute, add, equals, formatMoney, isZero, type Money, zero } from '../../remit/money';
import { sequestrationCode } from '../../sequestration/reduction';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The same adjustment is not counted on the claim and once more on its lines: where a claim is out
 * of balance by just the amount of a reason that stands on both levels, the one repeats the other.
 * Sequestration (253) has a check of its own.
 *
 * ## Why it matters
 * Different reasons may stand on both levels, but the same money must not: it would be written off
 * or billed twice.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~CAS*CO*45*20~SVC*HC:G0463*100*80~CAS*CO*45*20~`
 *
 * ## Fix
 * Post the adjustment once, by line, and tell the payer.
 *
 * ## Source
 * 005010X221A1, balancing; X12 interpretation requests 358 and 689.
 */
export const adjustmentOnBothLevels: ClaimCheck = {
  id: 'adjustment-on-both-levels',
  title: 'The same adjustment does not stand on the claim and on its lines',
  severity: 'information',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    if (claim.adjustments.length === 0 || claim.lines.length === 0) return;
    const difference = claimBalanceOf(claim)?.whole?.difference;
    if (difference === undefined || isZero(difference)) return;
    for (const { span, group, reason, amount } of claim.adjustments) {
      if (!group || !reason || amount?.value === undefined) continue;
      if (reason.value === sequestrationCode) continue;
      if (!equals(absolute(difference), absolute(amount.value))) continue;
      const { sum, first } = onLines(claim, group.value, reason.value);
      if (!first || !equals(sum, amount.value)) continue;
      const name = `${group.value} ${reason.value}`;
      report({
        span,
        message:
          `Adjustment ${name} of ${formatMoney(amount.value)} stands on the claim and once more on ` +
          'its lines: the same money must not be counted twice. Post it once, by line.',
        related: [{ span: first, message: `${name} on the lines: ${formatMoney(sum)} in sum` }],
      });
    }
  },
};

function onLines({ lines }: Claim, group: string, reason: string) {
  const same = lines
    .flatMap(({ adjustments }) => adjustments)
    .filter((other) => other.group?.value === group && other.reason?.value === reason);
  let sum: Money = zero;
  for (const { amount } of same) sum = add(sum, amount?.value ?? zero);
  return { sum, first: same[0]?.span };
}
