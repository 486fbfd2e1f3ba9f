import { formatMoney, isNegative } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A balance carried forward from this remittance (PLB FB with a negative amount) whose reference
 * does not contain this remittance's check or EFT number (TRN02).
 *
 * ## Why it matters
 * A later remittance recovers the balance under that number. Without it, nobody can trace the
 * money.
 *
 * ## Example
 * `TRN*1*EFT0012345*1512345678~…PLB*1234567893*20251231*FB:CHK998877*-50~`
 *
 * ## Fix
 * Record the number of this remittance with the open balance.
 *
 * ## Source
 * X12 RFI 1114; 005010X221A1, balance forward processing.
 */
export const forwardBalanceReference: PaymentCheck = {
  id: 'forward-balance-reference',
  title: 'Forwarding balance does not reference its remittance',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ head: { trace }, adjustments }, report) {
    if (!trace) return;
    for (const { block, span, reason, reference, amount } of adjustments) {
      if (reason?.value !== 'FB' || amount?.value === undefined || !isNegative(amount.value))
        continue;
      if (reference?.value.includes(trace.value)) continue;
      report({
        span: inBlock(block, reference ?? span),
        message:
          `Balance of ${formatMoney(amount.value)} is carried forward without the check or EFT number ` +
          'of this remittance (TRN02). Record the number with the open balance.',
      });
    }
  },
};
