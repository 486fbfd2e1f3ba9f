import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A reason code reserved for claims to other payers: 192, 225, or 229.
 *
 * ## Why it matters
 * These codes report something in an outgoing claim; they never state a payer's decision.
 *
 * ## Example
 * `CAS*OA*192*50~`
 *
 * ## Fix
 * Contact the payer for the actual reason.
 *
 * ## Source
 * CARC list, notes on 192, 225, and 229.
 */
export const reasonCodeNotInRemittance: ClaimCheck = {
  id: 'reason-code-not-in-remittance',
  title: 'Reason code for outgoing claims is in a remittance',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'limitedReason',
  run(claim, report) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry?.only !== 'never in an 835') continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is not used in remittances. Contact the payer for the ` +
          'actual reason.',
      });
    }
  },
};
