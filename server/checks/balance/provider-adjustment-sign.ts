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
 * A provider adjustment whose reason has a usual direction goes that way: interest (L6), capitation
 * (CT) or a pass-through raises the payment and is negative, a recovery (WO) or a levy lowers it
 * and is positive. Silent where the opposite amount stands beside it, and for a reason that raises
 * the payment where the remittance takes claims back.
 *
 * ## Why it matters
 * The sign of a provider adjustment is the opposite of what it does to the payment, and is the
 * thing most often turned round, by payers and by posting software.
 *
 * ## Example
 * `PLB*…*L6:X1*3.2~` reduces the payment by 3.20 of interest that the payer owes.
 *
 * ## Fix
 * Look at whether the payment balances with this sign or with the other, and ask the payer.
 *
 * ## Source
 * 005010X221A1, provider adjustment; signs as Medicare contractors publish them.
 */
export const providerAdjustmentSign: PaymentCheck = {
  id: 'provider-adjustment-sign',
  title: 'A provider adjustment goes the usual way of its reason',
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
      const takesBack =
        entry.usually === 'raises' &&
        claims.find(({ status }) => status === reversal) !== undefined;
      if (paired || takesBack) continue;
      const [meaning] = entry.gist.split(':');
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} ${does} the payment ` +
          `by ${formatMoney(absolute(amount.value))}, but ${reason.value} (${meaning}) usually ` +
          `${entry.usually} it: ask the payer whether the sign is turned.`,
      });
    }
  },
};

function same(a: Money | undefined, b: Money): boolean {
  return a !== undefined && equals(a, b);
}
