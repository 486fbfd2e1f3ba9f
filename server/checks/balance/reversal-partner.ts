import { reversal } from '../../remit/claim';
import type { ClaimSummary } from '../../remit/summary';
import { elementSpan, segmentSpan } from '../../syntax/block';
import { type Finding, inBlock, type PaymentCheck } from '../check';
import type { ClaimList } from '../context';
import { reversalsAmong } from '../reversals';

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
    const reversed = reversedNames(claims);
    if (reversed.size === 0) return;
    const corrected = correctedNames(reversed, claims);
    for (const claim of reversalsAmong(claims)) {
      const { account, control } = claim;
      if (corrected.has(account?.value ?? '') || corrected.has(control?.value ?? '')) continue;
      report(() => unmatched(claim));
    }
  },
};

function unmatched({ block }: ClaimSummary): Finding {
  return {
    span: inBlock(block, elementSpan(block, 0, 2) ?? segmentSpan(block, 0)),
    message:
      'Reversal without a corrected claim in this payment. Either the claim was voided, or its ' +
      'correction is missing. Contact the payer if you expected one.',
  };
}

/** The account and claim numbers of reversals; an empty one for a number that a reversal lacks. */
function reversedNames(claims: ClaimList): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { account, control } of reversalsAmong(claims)) {
    names.add(account?.value ?? '').add(control?.value ?? '');
  }
  return names;
}

/** The numbers of reversals that other claims share as their corrections. */
function correctedNames(wanted: ReadonlySet<string>, claims: ClaimList): ReadonlySet<string> {
  const corrected = new Set<string>();
  for (const { status, account, control, original } of claims) {
    if (status === reversal) continue;
    for (const name of [account?.value, control?.value, original]) {
      if (name && wanted.has(name)) corrected.add(name);
    }
  }
  return corrected;
}
