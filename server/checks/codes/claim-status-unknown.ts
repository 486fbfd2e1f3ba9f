import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * The status of a claim is one of those that this guide knows.
 *
 * ## Why it matters
 * The status tells a new result from a reversal and a first payer from a second; posting software
 * cannot place a claim with another one.
 *
 * ## Example
 * `CLP*A1*5*100*80**12*X1~`
 *
 * ## Fix
 * Ask the payer what became of the claim.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP02).
 */
export const claimStatusUnknown: ClaimCheck = {
  id: 'claim-status-unknown',
  title: 'Claim statuses are known',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ status }, report, { options }) {
    if (!status || isKnownCode(options, 'claim-status', status.value)) return;
    report(unknownCode(status, 'Claim status', 'claim-status'));
  },
};
