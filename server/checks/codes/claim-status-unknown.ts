import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * A claim status (CLP02) that is not in this guide.
 *
 * ## Why it matters
 * The status distinguishes a new result from a reversal, and primary from secondary. Posting
 * software cannot process a claim with an unknown one.
 *
 * ## Example
 * `CLP*A1*5*100*80**12*X1~`
 *
 * ## Fix
 * Contact the payer about the status of the claim.
 *
 * ## Source
 * 005010X221A1, CLP02.
 */
export const claimStatusUnknown: ClaimCheck = {
  id: 'claim-status-unknown',
  title: 'Claim status is unknown',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ status }, report, { options }) {
    if (!status || isKnownCode(options, 'claim-status', status.value)) return;
    report(unknownCode(status, 'Claim status', 'claim-status'));
  },
};
