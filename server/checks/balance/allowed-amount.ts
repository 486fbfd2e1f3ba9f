import { reversal, type ServiceLine } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { add, compare, formatMoney, isNegative, isZero, type Money, zero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A line whose allowed amount (AMT*B6) is less than the paid amount plus the patient responsibility
 * in it: deductible, coinsurance, and copay. Not reported for reversals, lines out of balance, and
 * lines with a negative adjustment such as a bonus.
 *
 * ## Why it matters
 * The allowed amount goes into the claim to the next payer, who rejects an impossible one.
 *
 * ## Example
 * `SVC*HC:G0463*100*80~CAS*CO*45*5~CAS*PR*2*15~AMT*B6*90~`: 80.00 plus 15.00 is more than 90.00.
 *
 * ## Fix
 * Use paid plus patient responsibility as the allowed amount, and contact the payer.
 *
 * ## Source
 * 005010X221A1, AMT*B6; X12 RFI 507.
 */
export const allowedAmount: ClaimCheck = {
  id: 'allowed-amount',
  title: 'Allowed amount is less than paid plus patient responsibility',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'lines',
  run(claim, report) {
    if (claim.status?.value === reversal) return;
    for (const [i, line] of claim.lines.entries()) {
      const allowed = line.amounts.find(({ qualifier }) => qualifier?.value === 'B6')?.amount;
      const paid = line.paid?.value;
      const responsibility = responsibilityOf(line);
      if (allowed?.value === undefined || paid === undefined || responsibility === undefined)
        continue;
      const settled = add(paid, responsibility);
      if (compare(allowed.value, settled) >= 0) continue;
      const difference = claimBalanceOf(claim)?.lines[i]?.difference;
      if (difference === undefined || !isZero(difference)) continue;
      report({
        span: allowed,
        message:
          `Allowed amount is ${formatMoney(allowed.value)}; expected at least ${formatMoney(settled)} ` +
          `(${formatMoney(paid)} paid plus ${formatMoney(responsibility)} patient responsibility).`,
      });
    }
  },
};

/** The patient responsibility in the allowed amount; `undefined` if unreadable or next to a bonus. */
function responsibilityOf({ adjustments }: ServiceLine): Money | undefined {
  let responsibility: Money = zero;
  for (const { group, entry, amount } of adjustments) {
    if (amount?.value === undefined || isNegative(amount.value)) return undefined;
    if (entry?.kind !== 'patient responsibility' || group?.value !== 'PR') continue;
    responsibility = add(responsibility, amount.value);
  }
  return responsibility;
}
