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
 * The patient responsibility of a claim is the sum of its adjustments under group PR, those of its
 * lines included. Silent where the claim is out of balance by just as much.
 *
 * ## Why it matters
 * The patient is billed from one of the two figures; where they differ, the bill may be wrong.
 *
 * ## Example
 * `CLP*A1*1*100*70*20*12*X1~CAS*PR*2*30~`: 20.00 against 30.00 under PR.
 *
 * ## Fix
 * Bill by the adjustments, which the claim balances with, and ask the payer about the other figure.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP05).
 */
export const patientShare: ClaimCheck = {
  id: 'patient-share',
  title: 'Patient responsibility is the sum of the PR adjustments',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
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
      ? 'no adjustment stands under group PR'
      : `the adjustments under group PR add up to ${formatMoney(adjusted)}`;
    report({
      span: stated ?? claim.span,
      message:
        `Patient responsibility out of balance by ${formatMoney(subtract(figure, adjusted))}: ` +
        `${stated ? formatMoney(figure) : 'none'} is stated, but ${sum}.`,
      ...(place && {
        fixes: [
          {
            title: isZero(adjusted)
              ? 'Take the patient responsibility out'
              : `Set the patient responsibility to ${formatMoney(adjusted)}`,
            kind: 'suggested',
            edits: [{ span: place, text: isZero(adjusted) ? '' : elementMoney(adjusted) }],
          },
        ],
      }),
    });
  },
};
