import { findReasonCode } from '../../codes/reason-codes';
import { type Claim, reversal, type ServiceLine } from '../../remit/claim';
import { add, equals, formatMoney, isZero, type Money, zero } from '../../remit/money';
import type { ClaimCheck, Report } from '../check';
import { isInForce } from '../code-faults';
import type { CheckContext } from '../context';

/**
 * ## What it checks
 * A reduction to the allowed fee (45) of the whole charge of an unpaid line or claim. Not reported
 * for reversals, or for payments before 07/01/2017, when this limit took effect.
 *
 * ## Why it matters
 * 45 explains a price, not a denial. Written off as a fee reduction, the charge is never appealed.
 *
 * ## Example
 * `SVC*HC:G0463*100*0~CAS*CO*45*100~`
 *
 * ## Fix
 * Do not write off the amount. Contact the payer to find out why nothing was allowed.
 *
 * ## Source
 * CARC list, note on 45.
 */
export const feeReductionWholeCharge: ClaimCheck = {
  id: 'fee-reduction-whole-charge',
  title: 'Fee reduction is the whole charge',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report, context) {
    if (claim.status?.value === reversal) return;
    checkWhole(claim, context, report);
    for (const line of claim.lines) checkWhole(line, context, report);
  },
};

function checkWhole(
  { charge, paid, adjustments }: Claim | ServiceLine,
  { payment }: CheckContext,
  report: Report,
): void {
  if (paid?.value === undefined || !isZero(paid.value)) return;
  if (charge?.value === undefined || isZero(charge.value)) return;
  const reductions = adjustments.filter(({ reason }) => reason?.value === '45');
  let sum: Money = zero;
  for (const { amount } of reductions) sum = add(sum, amount?.value ?? zero);
  const first = reductions[0]?.reason;
  const entry = findReasonCode('45');
  if (!first || !equals(sum, charge.value) || !entry || !isInForce(entry, payment)) return;
  report({
    span: first,
    message:
      `Fee reduction (45) of ${formatMoney(sum)} is the whole charge, and nothing is paid. 45 explains ` +
      'a price, not a denial. Contact the payer to find out why nothing was allowed.',
    related: [{ span: charge, message: `Charged ${formatMoney(charge.value)}` }],
  });
}
