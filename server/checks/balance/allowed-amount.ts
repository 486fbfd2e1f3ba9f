import { reversal, type ServiceLine } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { add, compare, formatMoney, isNegative, isZero, type Money, zero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The allowed amount of a line (AMT B6) is not less than what was paid plus the patient's share in
 * it: deductible, coinsurance, copay. Silent for reversals, for lines out of balance, and for lines
 * with a bonus (an adjustment below zero).
 *
 * ## Why it matters
 * The allowed amount goes into the claim to the next payer, who will refuse one that cannot be.
 *
 * ## Example
 * `SVC*HC:G0463*100*80~CAS*CO*45*5~CAS*PR*2*15~AMT*B6*90~`: 80.00 and 15.00 are more than 90.00.
 *
 * ## Fix
 * Take the allowed amount from paid plus patient share, and tell the payer.
 *
 * ## Source
 * 005010X221A1, service supplemental amount (AMT B6); X12 interpretation request 507.
 */
export const allowedAmount: ClaimCheck = {
  id: 'allowed-amount',
  title: 'The allowed amount covers what was paid and what the patient owes of it',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    if (claim.status?.value === reversal) return;
    for (const [i, line] of claim.lines.entries()) {
      const allowed = line.amounts.find(({ qualifier }) => qualifier?.value === 'B6')?.amount;
      const paid = line.paid?.value;
      const share = shareOf(line);
      if (allowed?.value === undefined || paid === undefined || share === undefined) continue;
      const settled = add(paid, share);
      if (compare(allowed.value, settled) >= 0) continue;
      const difference = claimBalanceOf(claim)?.lines[i]?.difference;
      if (difference === undefined || !isZero(difference)) continue;
      report({
        span: allowed,
        message:
          `Allowed amount of ${formatMoney(allowed.value)} is less than ${formatMoney(paid)} paid ` +
          `plus ${formatMoney(share)} patient share, which is ${formatMoney(settled)}.`,
      });
    }
  },
};

/** The patient's share in the allowed amount; `undefined` where a bonus stands or it is unreadable. */
function shareOf({ adjustments }: ServiceLine): Money | undefined {
  let share: Money = zero;
  for (const { group, entry, amount } of adjustments) {
    if (amount?.value === undefined || isNegative(amount.value)) return undefined;
    if (entry?.kind !== 'patient responsibility' || group?.value !== 'PR') continue;
    share = add(share, amount.value);
  }
  return share;
}
