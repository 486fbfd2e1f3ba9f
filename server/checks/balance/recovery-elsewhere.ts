import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { formatMoney } from '../../remit/money';
import type { ProviderAdjustment } from '../../remit/payment';
import { inBlock, type PaymentCheck } from '../check';
import type { ClaimList } from '../context';

/**
 * ## What it checks
 * A provider adjustment that moves money of claims, such as an overpayment recovery (WO), and
 * refers to a claim that is not in this payment. Off by default, since most rightly refer to an
 * earlier remittance.
 *
 * ## Why it matters
 * Whoever posts the money has to find that claim, and it is not here.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO:HM2025071144*125.5~` where no claim has this payer claim number.
 *
 * ## Fix
 * Look for the number in earlier remittances.
 *
 * ## Source
 * 005010X221A1, PLB03-2.
 */
export const recoveryElsewhere: PaymentCheck = {
  id: 'recovery-elsewhere',
  title: 'Recovery refers to a claim of another payment',
  severity: 'off',
  tags: ['balance'],
  scope: 'payment',
  comparesClaims: true,
  run({ adjustments, claims }, report) {
    const referring = adjustments.filter(
      ({ reason, reference }) =>
        reference && findProviderAdjustmentReason(reason?.value ?? '')?.money === 'claims',
    );
    if (referring.length === 0) return;
    const here = claimsHere(referring, claims);
    for (const { block, span, reason, reference, amount } of referring) {
      if (!reason || !reference || amount?.value === undefined || here.has(reference.value))
        continue;
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} is for a claim that ` +
          'is not in this payment. Look for its number in earlier remittances.',
      });
    }
  },
};

/** The references that contain the account number or payer claim number of a claim. */
function claimsHere(
  referring: readonly ProviderAdjustment[],
  claims: ClaimList,
): ReadonlySet<string> {
  const here = new Set<string>();
  for (const { account, control } of claims) {
    for (const { reference } of referring) {
      const numbers = [account?.value, control?.value];
      if (reference && numbers.some((number) => number && reference.value.includes(number))) {
        here.add(reference.value);
      }
    }
  }
  return here;
}
