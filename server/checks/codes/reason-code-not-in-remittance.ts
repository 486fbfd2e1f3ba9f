import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * The reason codes made for claims to other payers (192, 225, 229) do not stand in a remittance.
 *
 * ## Why it matters
 * They say what a provider or a plan reports in an outgoing claim, never what a payer decided.
 *
 * ## Example
 * `CAS*OA*192*50~`
 *
 * ## Fix
 * Ask the payer for the reason behind it.
 *
 * ## Source
 * Published list of reason codes, notes on 192, 225 and 229.
 */
export const reasonCodeNotInRemittance: ClaimCheck = {
  id: 'reason-code-not-in-remittance',
  title: 'Reason codes for outgoing claims do not stand in a remittance',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry?.only !== 'never in an 835') continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} has no place in a remittance: ask the payer for the ` +
          'reason behind it.',
      });
    }
  },
};
