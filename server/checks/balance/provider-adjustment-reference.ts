import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { formatMoney, isZero } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment that moves money of claims, such as an overpayment recovery (WO) or a
 * forwarded balance (FB), says in its reference which claim or earlier remittance it belongs to.
 *
 * ## Why it matters
 * Without the reference nobody can find the claim whose money was taken, and the account of some
 * other patient is short.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO*125.5~` should be `…*WO:HM2025071144*125.5~`.
 *
 * ## Fix
 * Ask the payer which claim the recovery is for before posting it.
 *
 * ## Source
 * 005010X221A1, provider adjustment (PLB03-2 and its repetitions).
 */
export const providerAdjustmentReference: PaymentCheck = {
  id: 'provider-adjustment-reference',
  title: 'A recovery or forwarded balance names its claim',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ adjustments }, report) {
    for (const { block, span, reason, reference, amount } of adjustments) {
      if (!reason || reference || amount?.value === undefined || isZero(amount.value)) continue;
      const entry = findProviderAdjustmentReason(reason.value);
      if (entry?.money !== 'claims') continue;
      const [meaning] = entry.gist.split(':');
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} (${meaning}) names ` +
          'no claim and no earlier remittance: ask the payer what it belongs to.',
      });
    }
  },
};
