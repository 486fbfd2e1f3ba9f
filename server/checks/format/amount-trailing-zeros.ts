import { allAdjustments } from '../../remit/claim';
import type { Amount } from '../../remit/field';
import { textOf } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * The amounts of a claim have no zeros at the end behind the point.
 *
 * ## Why it matters
 * X12 wants them left out, yet most payers write `22.40`, and every program reads it. Off unless
 * you ask for it.
 *
 * ## Example
 * `CAS*CO*253*22.40~`
 *
 * ## Fix
 * Leave the zeros out.
 *
 * ## Source
 * X12 syntax, elements of type R.
 */
export const amountTrailingZeros: ClaimCheck = {
  id: 'amount-trailing-zeros',
  title: 'Amounts have no trailing zeros',
  severity: 'off',
  tags: ['format'],
  scope: 'claim',
  run(claim, report) {
    const { block, charge, paid, patientShare } = claim;
    const amounts: (Amount | undefined)[] = [charge, paid, patientShare];
    for (const line of claim.lines) amounts.push(line.charge, line.paid);
    for (const adjustment of allAdjustments(claim)) amounts.push(adjustment.amount);
    for (const amount of amounts) {
      if (!amount || !/\.\d*0$/.test(textOf(block, amount))) continue;
      const text = textOf(block, amount).replace(/\.?0+$/, '');
      report({
        span: amount,
        message: `This amount has trailing zeros, which X12 leaves out: ${text}.`,
        fixes: [{ title: `Write ${text}`, kind: 'suggested', edits: [{ span: amount, text }] }],
      });
    }
  },
};
