import { isZero } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment moves money: its amount is not zero.
 *
 * ## Why it matters
 * An adjustment of zero says nothing, and a strict reader may refuse the file.
 *
 * ## Example
 * `PLB*1234567893*20251231*L6:X1*0~`
 *
 * ## Fix
 * Nothing to post; tell the payer if the file was refused.
 *
 * ## Source
 * 005010X221A1, provider adjustment (PLB04 and its repetitions).
 */
export const providerAdjustmentZero: PaymentCheck = {
  id: 'provider-adjustment-zero',
  title: 'A provider adjustment is not zero',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ adjustments }, report) {
    for (const { block, amount, reason } of adjustments) {
      if (amount?.value === undefined || !isZero(amount.value)) continue;
      const name = reason ? ` ${reason.value}` : '';
      report({
        span: inBlock(block, amount),
        message: `Provider adjustment${name} of 0.00 moves no money and should be left out.`,
      });
    }
  },
};
