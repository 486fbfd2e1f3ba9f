import { findReasonCode } from '../../codes/reason-codes';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * No reason code stands where a remark code is expected (LQ HE, MIA, MOA).
 *
 * ## Why it matters
 * The remark that should say what is missing or what to do next is not there.
 *
 * ## Example
 * `LQ*HE*45~`
 *
 * ## Fix
 * Ask the payer which remark code is meant.
 *
 * ## Source
 * 005010X221A1, health care remark codes (LQ02).
 */
export const reasonCodeAsRemark: ClaimCheck = {
  id: 'reason-code-as-remark',
  title: 'No reason code stands in the place of a remark code',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    for (const remark of remarksOf(claim)) {
      if (remark.entry) continue;
      const reason = findReasonCode(remark.value);
      if (!reason) continue;
      report({
        span: remark,
        message:
          `Reason code ${explained(reason)} in the place of a remark code: ask the payer which ` +
          'remark is meant.',
      });
    }
  },
};
