import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { formatMoney, isZero } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment that moves money of claims, such as an overpayment recovery (WO) or a
 * forwarding balance (FB), without the number of a claim or an earlier remittance in its reference.
 *
 * ## Why it matters
 * Without the reference, nobody can find the claim that the money came from, and another patient's
 * account comes up short.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO*125.5~` should be `…*WO:HM2025071144*125.5~`.
 *
 * ## Fix
 * Before you post it, contact the payer to find out which claim it is for.
 *
 * ## Source
 * 005010X221A1, PLB03-2.
 */
export const providerAdjustmentReference: PaymentCheck = {
  id: 'provider-adjustment-reference',
  title: 'Provider adjustment does not reference a claim',
  severity: 'warning',
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
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} (${meaning}) references ` +
          'no claim or earlier remittance. Contact the payer to find out what it is for.',
      });
    }
  },
};
