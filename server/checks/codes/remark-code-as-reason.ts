import { findRemarkCode } from '../../codes/remark-codes';
import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * No remark code stands where an adjustment has its reason code.
 *
 * ## Why it matters
 * A remark explains a reason and cannot take its place: the adjustment has no reason at all.
 *
 * ## Example
 * `CAS*CO*N115*140~` should be `CAS*CO*50*140~` with `LQ*HE*N115~`.
 *
 * ## Fix
 * Ask the payer for the reason code; the remark says what it will be about.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments (CAS02 and its repetitions).
 */
export const remarkCodeAsReason: ClaimCheck = {
  id: 'remark-code-as-reason',
  title: 'No remark code stands in the place of a reason code',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry) continue;
      const remark = findRemarkCode(reason.value);
      if (!remark) continue;
      report({
        span: reason,
        message:
          `Remark code ${explained(remark)} in the place of a reason code: the adjustment has no ` +
          'reason. Ask the payer for it.',
      });
    }
  },
};
