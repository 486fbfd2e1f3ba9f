import { reasonCodes } from '../../codes/reason-codes';
import { allAdjustments, reversal } from '../../remit/claim';
import { list } from '../../structure/wording';
import type { ClaimCheck } from '../check';
import { explained, retiredWords } from '../code-faults';

/**
 * ## What it checks
 * A reason code that was retired on the payment date. Not reported for reversals, which repeat the
 * codes of the original claim.
 *
 * ## Why it matters
 * Posting software that follows the list rejects or misroutes a retired code.
 *
 * ## Example
 * `CAS*CO*17*50~` in a payment of 2025: 17 was retired on 07/01/2009.
 *
 * ## Fix
 * Treat it like its successors, and contact the payer.
 *
 * ## Source
 * CARC list, stop dates.
 */
export const reasonCodeRetired: ClaimCheck = {
  id: 'reason-code-retired',
  title: 'Reason code was retired before the payment',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'retiredReason',
  run(claim, report, { payment }) {
    if (claim.status?.value === reversal) return;
    for (const { reason, entry } of allAdjustments(claim)) {
      const retired = retiredWords(entry, reasonCodes, payment);
      if (!reason || !entry || retired === undefined) continue;
      const { successors } = entry;
      const today = successors ? ` Its successor is ${list(successors, 'or')}.` : '';
      report({
        span: reason,
        message: `Reason code ${explained(entry)} ${retired}.${today}`,
      });
    }
  },
};
