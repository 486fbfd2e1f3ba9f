import { reversal } from '../../remit/claim';
import {
  claimBalanceOf,
  isLineMissing,
  isUnexplained,
  patientShareOf,
} from '../../remit/claim-balance';
import {
  absolute,
  elementMoney,
  equals,
  formatMoney,
  isZero,
  subtract,
  zero,
} from '../../remit/money';
import { elementSpan } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A patient responsibility (CLP05) that differs from the total of the PR adjustments of the claim
 * and its lines. Not reported if the claim is out of balance by the same amount, or for reversals,
 * where CLP05 is not used.
 *
 * ## Why it matters
 * The patient is billed from one of the two figures. If they differ, the bill may be wrong.
 *
 * ## Example
 * `CLP*A1*1*100*70*20*12*X1~CAS*PR*2*30~`: 20.00, but 30.00 under PR.
 *
 * ## Fix
 * Bill the PR adjustments, which the claim balances with, and contact the payer.
 *
 * ## Source
 * 005010X221A1, CLP05; X12 RFI 2548.
 */
export const patientShare: ClaimCheck = {
  id: 'patient-share',
  title: 'Patient responsibility does not match the PR adjustments',
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
    // A wrong PR adjustment also puts the claim out of balance by the same amount, as reported there.
    if (balance.whole && equals(balance.whole.difference, subtract(adjusted, figure))) return;
    const place = stated ?? elementSpan(claim.block, 0, 5);
    const sum = isZero(adjusted)
      ? 'there are no PR adjustments'
      : `the PR adjustments total ${formatMoney(adjusted)}`;
    report({
      span: stated ?? claim.span,
      message:
        `Patient responsibility out of balance by ${formatMoney(absolute(subtract(figure, adjusted)))}: ` +
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
