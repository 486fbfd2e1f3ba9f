import { formatMoney, isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment whose method (BPR04) is NON, no payment.
 *
 * ## Why it matters
 * NON says that no money is sent, so you would wait for the deposit in vain.
 *
 * ## Example
 * `BPR*H*100*C*NON…`: 100.00 is paid, but no money is sent.
 *
 * ## Fix
 * Contact the payer to find out how the money was sent.
 *
 * ## Source
 * 005010X221A1, BPR02, BPR04.
 */
export const paymentWithoutMethod: PaymentCheck = {
  id: 'payment-without-method',
  title: 'Payment has the method NON',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, method } }, report) {
    if (method?.value !== 'NON' || amount?.value === undefined || isZero(amount.value)) return;
    report({
      span: method,
      message:
        `Payment of ${formatMoney(amount.value)} with method NON, which means no payment. Contact the ` +
        'payer to find out how it was sent.',
      related: [{ span: amount, message: `Paid ${formatMoney(amount.value)}` }],
    });
  },
};
