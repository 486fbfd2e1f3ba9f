import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment with handling code H (BPR01): notification only, without payment.
 *
 * ## Why it matters
 * With H, no money is sent, so the amount will never arrive.
 *
 * ## Example
 * `BPR*H*100*C*ACH*…`
 *
 * ## Fix
 * Contact the payer. If the money was sent, BPR01 should be I or C.
 *
 * ## Source
 * 005010X221A1, BPR01.
 */
export const paymentNoticeOnly: PaymentCheck = {
  id: 'payment-notice-only',
  title: 'Payment in a notice without payment',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling, method } }, report) {
    // A method of NON with an amount has its own rule.
    if (handling?.value !== 'H' || method?.value === 'NON') return;
    if (amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: handling,
      message:
        `Payment of ${formatMoney(amount.value)} with handling code H, a notice without payment. ` +
        'Contact the payer to find out whether it was sent.',
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
