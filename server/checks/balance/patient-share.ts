import { reversal } from '../../remit/claim';
import {
  claimBalanceOf,
  isLineMissing,
  isUnexplained,
  patientShareOf,
} from '../../remit/claim-balance';
import { elementMoney, equals, formatMoney, isZero, subtract, zero } from '../../remit/money';
import { elementSpan } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A patient responsibility (CLP05) that is not the sum of the PR adjustments of the claim and its lines.
 * Not reported if the claim is out of balance by the same amount, and never for a reversal, where CLP05
 * is not used.
 *
 * ## Why it matters
 * The patient is billed from one of the two figures. If they differ, the bill may be wrong.
 *
 * ## Example
 * `CLP*A1*1*100*70*20*12*X1~CAS*PR*2*30~`: 20.00 against 30.00 in PR adjustments.
 *
 * ## Fix
 * Bill the patient by the adjustments, which the claim balances with. Contact the payer about CLP05.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP05); X12 RFI 2548.
 */
export const patientShare: ClaimCheck = {
  id: 'patient-share',
  title: 'Patient responsibility differs from the PR adjustments',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    if (claim.status?.value === reversal) return;
    const stated = claim.patientShare;
    const figure = stated ? stated.value : zero;
    const adjusted = patientShareOf(claim);
    if (figure === undefined || adjusted === undefined || equals(figure, adjusted)) return;
    const balance = claimBalanceOf(claim);
    if (!balance || isLineMissing(balance) || isUnexplained(claim)) return;
    // A PR adjustment that is off puts its claim out of balance by as much, which is told already.
    if (balance.whole && equals(balance.whole.difference, subtract(adjusted, figure))) return;
    const place = stated ?? elementSpan(claim.block, 0, 5);
    const sum = isZero(adjusted)
      ? 'there is no PR adjustment'
      : `the PR adjustments add up to ${formatMoney(adjusted)}`;
    report({
      span: stated ?? claim.span,
      message:
        `Patient responsibility out of balance by ${formatMoney(subtract(figure, adjusted))}: ` +
        `CLP05 is ${stated ? formatMoney(figure) : 'empty'}, but ${sum}.`,
      ...(place && {
        fixes: [
          {
            title: isZero(adjusted)
              ? 'Remove the patient responsibility'
              : `Set the patient responsibility to ${formatMoney(adjusted)}`,
            kind: 'suggested',
            edits: [{ span: place, text: isZero(adjusted) ? '' : elementMoney(adjusted) }],
          },
        ],
      }),
    });
  },
};
