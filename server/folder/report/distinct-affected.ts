import type { AffectedClaim } from './affected';

/**
 * The claims without those of payments that were received again: the same payer, check or EFT number,
 * date, and claim in another payment. Payments without a number are never the same.
 */
export function distinctAffected(affected: readonly AffectedClaim[]): readonly AffectedClaim[] {
  const received = new Set<string>();
  const counts = new Map<string, number>();
  return affected.filter((claim) => {
    if (claim.trace === '') return true;
    const { payerKey, trace, date, account, control, state, file, payment } = claim;
    const key = JSON.stringify([payerKey, trace, date, account, control, state]);
    // A payment may have a claim more than once: before its reversal, there, and after it.
    const place = JSON.stringify([file, payment, key]);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const numbered = `${key} ${count}`;
    if (received.has(numbered)) return false;
    received.add(numbered);
    return true;
  });
}
