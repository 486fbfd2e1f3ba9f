import { allAdjustments } from '../../remit/claim';
import type { Amount } from '../../remit/field';
import { withoutTrailingZeros } from '../../remit/money';
import { textOf } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Claim amounts with zeros at the end of their decimals. Off by default.
 *
 * ## Why it matters
 * X12 omits trailing zeros, but most payers write `22.40`, and all software reads it.
 *
 * ## Example
 * `CAS*CO*253*22.40~`
 *
 * ## Fix
 * Remove the zeros.
 *
 * ## Source
 * X12 RFI 21; X12 syntax, decimal numbers.
 */
export const amountTrailingZeros: ClaimCheck = {
  id: 'amount-trailing-zeros',
  title: 'Amount has trailing zeros',
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
      const text = withoutTrailingZeros(textOf(block, amount));
      report({
        span: amount,
        message: `Amount has trailing zeros, which X12 omits: ${text}.`,
        fixes: [{ title: `Change to ${text}`, kind: 'suggested', edits: [{ span: amount, text }] }],
      });
    }
  },
};
