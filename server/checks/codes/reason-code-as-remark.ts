import { findReasonCode } from '../../codes/reason-codes';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A reason code where a remark code belongs (LQ*HE, MIA, MOA).
 *
 * ## Why it matters
 * The remark that says what is missing or what to do next is absent.
 *
 * ## Example
 * `LQ*HE*45~`
 *
 * ## Fix
 * Contact the payer for the correct remark code.
 *
 * ## Source
 * 005010X221A1, LQ02; CARC list, RARC list.
 */
export const reasonCodeAsRemark: ClaimCheck = {
  id: 'reason-code-as-remark',
  title: 'Reason code in the place of a remark code',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'unlistedRemark',
  run(claim, report) {
    for (const remark of remarksOf(claim)) {
      if (remark.entry) continue;
      const reason = findReasonCode(remark.value);
      if (!reason) continue;
      report({
        span: remark,
        message:
          `Reason code ${explained(reason)} in the place of a remark code. Contact the payer for the ` +
          'correct remark code.',
      });
    }
  },
};
