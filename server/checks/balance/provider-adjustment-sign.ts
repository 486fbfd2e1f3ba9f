import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { reversal } from '../../remit/claim';
import {
  absolute,
  equals,
  formatMoney,
  isPositive,
  isZero,
  type Money,
  negate,
} from '../../remit/money';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment against the usual direction of its reason: interest (L6), capitation (CT), or a
 * pass-through raises the payment and is negative, a recovery (WO) or a levy lowers it and is positive.
 * Not reported next to the opposite amount, or where the remittance reverses claims: a negative WO then
 * puts the recovery off to a later remittance.
 *
 * ## Why it matters
 * The sign of a provider adjustment is the opposite of what it does to the payment. Payers and posting
 * software often reverse it.
 *
 * ## Example
 * `PLB*…*L6:X1*3.2~` reduces the payment by 3.20 of interest that the payer owes.
 *
 * ## Fix
 * Check whether the payment balances with this sign or with the other, and contact the payer.
 *
 * ## Source
 * 005010X221A1, provider adjustment; X12 RFI 227, X12 RFI 578, and X12 RFI 1756.
 */
export const providerAdjustmentSign: PaymentCheck = {
  id: 'provider-adjustment-sign',
  title: 'Sign of a provider adjustment is unusual',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  run({ adjustments, claims }, report) {
    for (const { block, span, reason, amount } of adjustments) {
      if (!reason || amount?.value === undefined || isZero(amount.value)) continue;
      const entry = findProviderAdjustmentReason(reason.value);
      const does = isPositive(amount.value) ? 'lowers' : 'raises';
      if (!entry?.usually || entry.usually === does) continue;
      const opposite = negate(amount.value);
      const paired = adjustments.some(({ amount: other }) => same(other?.value, opposite));
      const takesBack = claims.find(({ status }) => status === reversal) !== undefined;
      if (paired || takesBack) continue;
      const [meaning] = entry.gist.split(':');
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} ${does} the payment by ` +
          `${formatMoney(absolute(amount.value))}, but ${reason.value} (${meaning}) usually ` +
          `${entry.usually} it. The sign may be reversed: contact the payer.`,
      });
    }
  },
};

function same(a: Money | undefined, b: Money): boolean {
  return a !== undefined && equals(a, b);
}
