import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Claim status 4 stands where the reasons say that the payer does not know the patient or the
 * coverage.
 *
 * ## Why it matters
 * In 5010 status 4 is not the sign of any denial: a claim denied for another reason comes as 1, 2
 * or 3 with nothing paid. Software that counts denials by status 4 finds almost none of them.
 *
 * ## Example
 * `CLP*A1*4*100*0**12*X1~CAS*CO*50*100~`
 *
 * ## Fix
 * Work the denial by its reason codes, and do not take it for an eligibility problem.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP02), note on status 4.
 */
export const claimStatusDenied: ClaimCheck = {
  id: 'claim-status-denied',
  title: 'Claim status 4 is for patients the payer does not know',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report) {
    const { status } = claim;
    if (status?.value !== '4') return;
    const reasons = allAdjustments(claim).map(({ reason }) => reason?.value ?? '');
    if (reasons.length === 0 || reasons.some((reason) => eligibility.has(reason))) return;
    report({
      span: status,
      message:
        'Claim status 4 is for patients the payer does not know, and no reason here says so: a ' +
        'claim denied otherwise comes as 1, 2 or 3 with nothing paid. Work it by its reasons.',
    });
  },
};

/** Reasons by which the payer does not find the patient or the coverage. */
const eligibility: ReadonlySet<string> = new Set(
  '24 26 27 31 32 33 34 109 140 177 200 242 243 258 270 280 B1 B9'.split(' '),
);
