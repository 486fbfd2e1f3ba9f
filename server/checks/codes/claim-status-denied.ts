import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim with status 4 without a reason code saying that the payer does not recognize the patient
 * or the coverage.
 *
 * ## Why it matters
 * In 5010, status 4 does not mark every denial: a claim denied for another reason has status 1, 2,
 * or 3 and a payment of zero. Software that counts denials by status 4 misses almost all of them.
 *
 * ## Example
 * `CLP*A1*4*100*0**12*X1~CAS*CO*50*100~`
 *
 * ## Fix
 * Work the denial by its reason codes, not as an eligibility problem.
 *
 * ## Source
 * 005010X221A1, CLP02, note on status 4.
 */
export const claimStatusDenied: ClaimCheck = {
  id: 'claim-status-denied',
  title: 'Claim status 4 without an eligibility reason',
  severity: 'information',
  tags: ['codes'],
  guides: ['005010X221A1'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    const { status } = claim;
    if (status?.value !== '4') return;
    const reasons = allAdjustments(claim).map(({ reason }) => reason?.value ?? '');
    if (reasons.length === 0 || reasons.some((reason) => eligibility.has(reason))) return;
    report({
      span: status,
      message:
        'Claim status 4 means that the payer does not recognize the patient, but no reason code says ' +
        'so. A claim denied otherwise has status 1, 2, or 3. Work it by its reason codes.',
    });
  },
};

/** Reason codes for a patient or coverage that the payer does not recognize. */
const eligibility: ReadonlySet<string> = new Set(
  '24 26 27 31 32 33 34 109 140 177 200 242 243 258 270 280 B1 B9'.split(' '),
);
