import { reasonCodes } from '../../codes/reason-codes';
import { allAdjustments, reversal } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { dayOf, explained, retiredSince } from '../code-faults';

/**
 * ## What it checks
 * The reason codes were in use on the day of the payment. Silent for reversals, which repeat the
 * codes of the result they take back.
 *
 * ## Why it matters
 * Posting software that follows the list refuses a retired code or sorts it wrongly.
 *
 * ## Example
 * `CAS*CO*17*50~` in a payment of 2025: 17 went out of use on 2009-07-01.
 *
 * ## Fix
 * Read it as the codes that succeeded it and tell the payer.
 *
 * ## Source
 * Published list of reason codes, stop dates.
 */
export const reasonCodeRetired: ClaimCheck = {
  id: 'reason-code-retired',
  title: 'Reason codes are in use on the day of the payment',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { payment }) {
    if (claim.status?.value === reversal) return;
    for (const { reason, entry } of allAdjustments(claim)) {
      const since = retiredSince(entry, reasonCodes, payment);
      if (!reason || !entry || since === undefined) continue;
      const { successors } = entry;
      const today = successors ? ` Read it as ${successors.join(' or ')} today.` : '';
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} has been out of use since ${since}, and the payment is dated ` +
          `${dayOf(payment)}.${today}`,
      });
    }
  },
};
