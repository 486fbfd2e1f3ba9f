import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A reason code meant for service lines only (133, still under review) on the claim.
 *
 * ## Why it matters
 * 133 holds a single line until it is reversed; on the claim, it holds everything.
 *
 * ## Example
 * `CLP*A1*1*100*0*…~CAS*OA*133*100~SVC*…~`
 *
 * ## Fix
 * Contact the payer to find out which line is under review.
 *
 * ## Source
 * CARC list, note on 133.
 */
export const reasonCodeLineOnly: ClaimCheck = {
  id: 'reason-code-line-only',
  title: 'Reason code for service lines is on the claim',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'limitedReason',
  run({ adjustments }, report) {
    for (const { reason, entry } of adjustments) {
      if (!reason || entry?.only !== 'line') continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is on the claim, but it is for service lines only. Contact ` +
          'the payer to find out which line it is for.',
      });
    }
  },
};
