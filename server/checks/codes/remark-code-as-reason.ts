import { findRemarkCode } from '../../codes/remark-codes';
import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A remark code where the reason code of an adjustment belongs.
 *
 * ## Why it matters
 * A remark explains a reason code and cannot replace it, so the adjustment has no reason.
 *
 * ## Example
 * `CAS*CO*N115*140~` should be `CAS*CO*50*140~` with `LQ*HE*N115~`.
 *
 * ## Fix
 * Contact the payer for the reason code. The remark shows what it is about.
 *
 * ## Source
 * 005010X221A1, CAS02; CARC list, RARC list.
 */
export const remarkCodeAsReason: ClaimCheck = {
  id: 'remark-code-as-reason',
  title: 'Remark code in the place of a reason code',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'unlistedReason',
  run(claim, report) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry) continue;
      const remark = findRemarkCode(reason.value);
      if (!remark) continue;
      report({
        span: reason,
        message:
          `Remark code ${explained(remark)} in the place of a reason code, so the adjustment has no ` +
          'reason. Contact the payer for it.',
      });
    }
  },
};
