import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A remittance that is a notice only (handling H) pays nothing.
 *
 * ## Why it matters
 * With H no money moves, so the amount will never arrive.
 *
 * ## Example
 * `BPR*H*100*C*ACH*…`
 *
 * ## Fix
 * Ask the payer whether the money was sent; then the handling is I or C.
 *
 * ## Source
 * 005010X221A1, financial information (BPR01).
 */
export const paymentNoticeOnly: PaymentCheck = {
  id: 'payment-notice-only',
  title: 'A notice only pays nothing',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling, method } }, report) {
    // A method of NON beside an amount has a check of its own.
    if (handling?.value !== 'H' || method?.value === 'NON') return;
    if (amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: handling,
      message:
        `Payment of ${formatMoney(amount.value)} with handling H, a notice only by which no money ` +
        'moves: ask the payer whether it was sent.',
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
