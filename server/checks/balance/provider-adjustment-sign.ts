import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { reversal } from '../../remit/claim';
import { absolute, formatMoney, isPositive, isZero, negate, plainMoney } from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment with the opposite of its usual sign. Interest (L6), capitation (CT), and
 * pass-through amounts raise the payment and are negative; recoveries (WO) and levies lower it and
 * are positive. Not reported if there is a matching opposite amount, or if the remittance has
 * reversals: a negative WO then defers the recovery to a later remittance.
 *
 * ## Why it matters
 * The sign of a provider adjustment is the opposite of its effect on the payment, so payers and
 * posting software often reverse it.
 *
 * ## Example
 * `PLB*…*L6:X1*3.2~` lowers the payment by 3.20 of interest that the payer owes.
 *
 * ## Fix
 * Check whether the payment balances with this sign or the opposite, and contact the payer.
 *
 * ## Source
 * 005010X221A1, provider adjustments; X12 RFI 227, X12 RFI 578, X12 RFI 1756.
 */
export const providerAdjustmentSign: PaymentCheck = {
  id: 'provider-adjustment-sign',
  title: 'Provider adjustment has an unusual sign',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ adjustments, claims }, report) {
    const amounts = new Set(
      adjustments.map(({ amount }) => amount?.value && plainMoney(amount.value)),
    );
    let takesBack: boolean | undefined;
    for (const { block, span, reason, amount } of adjustments) {
      if (!reason || amount?.value === undefined || isZero(amount.value)) continue;
      const entry = findProviderAdjustmentReason(reason.value);
      const does = isPositive(amount.value) ? 'lowers' : 'raises';
      if (!entry?.usually || entry.usually === does) continue;
      if (amounts.has(plainMoney(negate(amount.value)))) continue;
      // All claims are looked at for this, and there may be very many adjustments.
      takesBack ??= claims.find(({ status }) => status === reversal) !== undefined;
      if (takesBack) return;
      const [meaning] = entry.gist.split(':');
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} ${does} the payment by ` +
          `${formatMoney(absolute(amount.value))}, but ${reason.value} (${meaning}) usually ` +
          `${entry.usually} it. The sign may be reversed; contact the payer.`,
      });
    }
  },
};
