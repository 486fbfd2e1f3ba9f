import { reversal } from '../../remit/claim';
import type { ClaimSummary } from '../../remit/summary';
import { elementSpan } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';
import type { ClaimList } from '../context';

/**
 * ## What it checks
 * A reversal (claim status 22) without the corrected claim in the same payment: one with the same
 * account number or payer claim number, or one that refers to the reversed claim (REF*F8).
 *
 * ## Why it matters
 * A reversal alone takes back the whole payment. That is correct if a claim is voided, but it also
 * happens if the correction was lost.
 *
 * ## Example
 * `CLP*A1*22*-100*-80**12*X1~` with no second claim for account A1.
 *
 * ## Fix
 * Post the reversal. Unless the claim was voided, contact the payer about the correction.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const reversalPartner: PaymentCheck = {
  id: 'reversal-partner',
  title: 'Reversal has no corrected claim',
  severity: 'information',
  tags: ['balance'],
  scope: 'payment',
  comparesClaims: true,
  run({ claims }, report) {
    const reversals: ClaimSummary[] = [];
    for (const claim of claims) if (claim.status === reversal) reversals.push(claim);
    if (reversals.length === 0) return;
    const corrected = correctedNames(reversals, claims);
    for (const { block, account, control } of reversals) {
      if (corrected.has(account?.value ?? '') || corrected.has(control?.value ?? '')) continue;
      const status = elementSpan(block, 0, 2);
      if (!status) continue;
      report({
        span: inBlock(block, status),
        message:
          'Reversal without a corrected claim in this payment. Either the claim was voided, or its ' +
          'correction is missing. Contact the payer if you expected one.',
      });
    }
  },
};

/** The numbers of reversals that other claims share as their corrections. */
function correctedNames(
  reversals: readonly ClaimSummary[],
  claims: ClaimList,
): ReadonlySet<string> {
  const wanted = new Set(
    reversals.flatMap(({ account, control }) => [account?.value, control?.value]),
  );
  const corrected = new Set<string>();
  for (const { status, account, control, original } of claims) {
    if (status === reversal) continue;
    for (const name of [account?.value, control?.value, original]) {
      if (name && wanted.has(name)) corrected.add(name);
    }
  }
  return corrected;
}
