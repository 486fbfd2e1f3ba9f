import { isZero } from '../../remit/money';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment of 0.00 whose method (BPR04) is not NON. Not reported for a prenotification (BPR01 is
 * P).
 *
 * ## Why it matters
 * Software that matches deposits looks for a check or transfer that was never sent.
 *
 * ## Example
 * `BPR*I*0*C*ACH*…` should be `BPR*H*0*C*NON…`.
 *
 * ## Fix
 * Post the remittance without a deposit.
 *
 * ## Source
 * 005010X221A1, BPR02, BPR04; X12 RFI 2228.
 */
export const paymentZeroMethod: PaymentCheck = {
  id: 'payment-zero-method',
  title: 'Payment of zero has a payment method',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { amount, handling, method } }, report) {
    // A prenotification tests the electronic payment method that it names.
    if (!method || method.value === 'NON' || handling?.value === 'P') return;
    if (amount?.value === undefined || !isZero(amount.value)) return;
    report({
      span: method,
      message: `Payment of 0.00 with method ${method.value}. It should be NON, because no money is sent.`,
    });
  },
};
