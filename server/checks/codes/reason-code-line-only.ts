import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A reason code that is meant for service lines alone (133, still under review) does not stand on
 * the claim.
 *
 * ## Why it matters
 * 133 holds a single line back until its reversal comes; on the claim it holds back everything.
 *
 * ## Example
 * `CLP*A1*1*100*0*…~CAS*OA*133*100~SVC*…~`
 *
 * ## Fix
 * Ask the payer which line is still under review.
 *
 * ## Source
 * Published list of reason codes, note on 133.
 */
export const reasonCodeLineOnly: ClaimCheck = {
  id: 'reason-code-line-only',
  title: 'Reason codes for service lines do not stand on the claim',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ adjustments }, report) {
    for (const { reason, entry } of adjustments) {
      if (!reason || entry?.only !== 'line') continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} on the claim: it is for service lines only. Ask the payer ` +
          'which line is meant.',
      });
    }
  },
};
