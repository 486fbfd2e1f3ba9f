import { reversal } from '../../remit/claim';
import type { ClaimSummary } from '../../remit/summary';
import { inBlock, type PaymentCheck } from '../check';
import { reversalsAmong } from '../reversals';

/**
 * ## What it checks
 * A correction with another payer claim number (CLP07) than the reversed claim and without REF*F8
 * for the original. Not reported if the reversal already has a correction under its own number.
 *
 * ## Why it matters
 * Software that pairs reversal and correction by number does not find them, and posts the
 * correction as a new claim.
 *
 * ## Example
 * `CLP*A1*22*-200*-117.6**MB*X1~…CLP*A1*1*200*117.6*30*MB*X7~` without `REF*F8*X1~`
 *
 * ## Fix
 * Post both to the same account. Contact the payer if your software cannot pair them.
 *
 * ## Source
 * 005010X221A1, REF*F8, reversals and corrections.
 */
export const correctionReferenceMissing: PaymentCheck = {
  id: 'correction-reference-missing',
  title: 'Correction does not reference the original claim',
  severity: 'information',
  tags: ['balance'],
  guides: ['005010X221A1'],
  scope: 'payment',
  comparesClaims: true,
  run({ claims }, report) {
    const reversed = new Map<string, ClaimSummary>();
    for (const claim of reversalsAmong(claims)) {
      if (claim.account) reversed.set(claim.account.value, claim);
    }
    if (reversed.size === 0) return;
    for (const claim of claims) {
      const { account, status, control, original } = claim;
      const before = account && reversed.get(account.value);
      if (!before || status === reversal || !control || original !== undefined) continue;
      const number = before.control;
      if (!number || number.value === control.value) continue;
      report(() => ({
        span: inBlock(claim.block, control),
        message:
          'Correction has a different payer claim number than the reversed claim, and no REF*F8 with ' +
          'the original number. Post both to the same account.',
        related: [{ span: inBlock(before.block, number), message: 'Reversed claim' }],
      }));
    }
  },
};
