import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { formatMoney } from '../../remit/money';
import type { ProviderAdjustment } from '../../remit/payment';
import { type ClaimList, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A provider adjustment that moves money of claims, such as an overpayment recovery (WO), refers to
 * a claim of the same payment. Off until asked for: it mostly, and rightly, refers to an earlier
 * remittance.
 *
 * ## Why it matters
 * Whoever posts the money has to find that claim, and it is not here.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO:HM2025071144*125.5~` where no claim has that control number.
 *
 * ## Fix
 * Look the number up in the earlier remittances.
 *
 * ## Source
 * 005010X221A1, provider adjustment (PLB03-2 and its repetitions).
 */
export const recoveryElsewhere: PaymentCheck = {
  id: 'recovery-elsewhere',
  title: 'A recovery or forwarded balance refers to a claim of its payment',
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
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} is for ` +
          `${reference.value}, which is no claim of this payment: look for it in earlier remittances.`,
      });
    }
  },
};

/** The references that are the account or control number of a claim, alone or with more. */
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
