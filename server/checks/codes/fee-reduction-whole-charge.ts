import { findReasonCode } from '../../codes/reason-codes';
import { type Claim, reversal, type ServiceLine } from '../../remit/claim';
import { add, equals, formatMoney, isZero, type Money, zero } from '../../remit/money';
import type { CheckContext, ClaimCheck, Report } from '../check';
import { isInForce } from '../code-faults';

/**
 * ## What it checks
 * The reduction to the allowed fee (45) is not the whole charge of a line or claim that is paid
 * nothing. Silent for reversals, and in payments from before 2017-07-01, when the limit came.
 *
 * ## Why it matters
 * 45 explains a price, not a denial: written off as a fee cut, the charge is never appealed.
 *
 * ## Example
 * `SVC*HC:G0463*100*0~CAS*CO*45*100~`
 *
 * ## Fix
 * Do not write it off; ask the payer why nothing was allowed.
 *
 * ## Source
 * Published list of reason codes, note on 45.
 */
export const feeReductionWholeCharge: ClaimCheck = {
  id: 'fee-reduction-whole-charge',
  title: 'A fee reduction leaves something of the charge',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
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
      `Fee reduction (45) of ${formatMoney(sum)} takes the whole charge, and nothing is paid: 45 ` +
      'explains a price, not a denial. Ask the payer why nothing was allowed.',
    related: [{ span: charge, message: `Charged ${formatMoney(charge.value)}` }],
  });
}
