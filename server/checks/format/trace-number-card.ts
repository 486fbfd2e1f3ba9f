import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A check or EFT number (TRN02) that looks like a payment card number: 15 or 16 digits that begin
 * as cards do, with a valid check digit. The message does not quote it.
 *
 * ## Why it matters
 * Some payers pay by virtual card and send its number here. Anyone who holds the file can charge
 * the card, and card fees are deducted from the payment.
 *
 * ## Example
 * `TRN*1*4111111111111111*1512345678~`, the card industry's own test number.
 *
 * ## Fix
 * Handle the file as card data, and request EFT from the payer if you do not accept virtual cards.
 *
 * ## Source
 * X12 RFI 1887: BPR04 has no code for cards.
 */
export const traceNumberCard: PaymentCheck = {
  id: 'trace-number-card',
  title: 'Check or EFT number may be a card number',
  severity: 'information',
  tags: ['format'],
  scope: 'payment',
  run({ head: { trace, method } }, report) {
    if (!trace || method?.value === 'ACH' || method?.value === 'CHK') return;
    if (!/^(?:[45]\d{15}|6[05]\d{14}|3[47]\d{13})$/.test(trace.value)) return;
    if (!passesLuhn(trace.value)) return;
    report({
      span: trace,
      message:
        'TRN02 looks like a payment card number. If it is one, handle this file as card data.',
    });
  },
};

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
