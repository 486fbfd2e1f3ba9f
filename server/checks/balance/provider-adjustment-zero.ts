import { isZero } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment whose amount is zero.
 *
 * ## Why it matters
 * It moves no money, and strict software may reject the file.
 *
 * ## Example
 * `PLB*1234567893*20251231*L6:X1*0~`
 *
 * ## Fix
 * Post nothing for it. Contact the payer if the file was rejected.
 *
 * ## Source
 * 005010X221A1, PLB04.
 */
export const providerAdjustmentZero: PaymentCheck = {
  id: 'provider-adjustment-zero',
  title: 'Provider adjustment of zero',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ adjustments }, report) {
    for (const { block, amount, reason } of adjustments) {
      if (amount?.value === undefined || !isZero(amount.value)) continue;
      const name = reason ? ` ${reason.value}` : '';
      report({
        span: inBlock(block, amount),
        message: `Provider adjustment${name} of 0.00 moves no money and should be omitted.`,
      });
    }
  },
};
