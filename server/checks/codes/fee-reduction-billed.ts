import { allAdjustments, reversal } from '../../remit/claim';
import { add, formatMoney, isPositive, type Money, zero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The reduction to the allowed fee (45) under group PR. Reported once per claim.
 *
 * ## Why it matters
 * A provider with a contract, or one who accepted assignment, may not bill the patient above the
 * allowed fee. Without a contract, PR 45 is correct.
 *
 * ## Example
 * `CAS*PR*45*75~`
 *
 * ## Fix
 * Bill the patient only if you have no contract with this payer. Otherwise, contact the payer and
 * request CO 45.
 *
 * ## Source
 * CARC list, note on 45; practice of Medicare contractors.
 */
export const feeReductionBilled: ClaimCheck = {
  id: 'fee-reduction-billed',
  title: 'Fee reduction is billed to the patient',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    if (claim.status?.value === reversal) return;
    const billed = allAdjustments(claim).filter(
      ({ group, reason }) => reason?.value === '45' && group?.value === 'PR',
    );
    let sum: Money = zero;
    for (const { amount } of billed) sum = add(sum, amount?.value ?? zero);
    const [first] = billed;
    if (!first || !isPositive(sum)) return;
    report({
      span: first.span,
      message:
        `Fee reduction (45) of ${formatMoney(sum)} is billed to the patient (PR). Bill it only if you ` +
        'have no contract with this payer and did not accept assignment.',
    });
  },
};
