import { reversal } from '../../remit/claim';
import type { ClaimSummary } from '../../remit/summary';
import { elementSpan } from '../../syntax/block';
import { type ClaimList, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A reversal (claim status 22) stands in one payment with the claim as it was decided anew: same
 * account number or same control number, or a claim that refers to the reversed one (REF F8).
 *
 * ## Why it matters
 * A reversal alone takes the whole payment back. That happens, when a claim is voided, but it is
 * also what a lost correction looks like.
 *
 * ## Example
 * `CLP*A1*22*-100*-80**12*X1~` with no second claim for account A1.
 *
 * ## Fix
 * Post the reversal, and ask the payer for the correction unless the claim was to be voided.
 *
 * ## Source
 * 005010X221A1, reversals and corrections.
 */
export const reversalPartner: PaymentCheck = {
  id: 'reversal-partner',
  title: 'A reversal comes with its correction',
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
          'Reversal without the corrected claim in this payment: either the claim is taken back for ' +
          'good, or its correction is missing. Ask the payer if you expected one.',
      });
    }
  },
};

/** The numbers of reversals by which other claims are known as their corrections. */
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
