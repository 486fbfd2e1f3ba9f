import { claimStatuses } from '../../codes/claim-statuses';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose status says that it was passed on (19, 20, 21, 23) names the payer it went to.
 *
 * ## Why it matters
 * Without the name you do not know whom to wait for, and may bill the next payer a second time.
 *
 * ## Example
 * `CLP*A1*19*100*80**MB*X1~` without `NM1*TT*2*LAKELAND SUPPLEMENTAL*****PI*LS0088~`
 *
 * ## Fix
 * Ask the payer where the claim was sent, or look the patient's coverage up.
 *
 * ## Source
 * 005010X221A1, crossover carrier name.
 */
export const crossoverPayerMissing: ClaimCheck = {
  id: 'crossover-payer-missing',
  title: 'A claim that was passed on names the payer it went to',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ status, parties }, report) {
    if (!status || !forwarded.has(status.value)) return;
    if (parties.some(({ role }) => role?.value === 'TT')) return;
    report({
      span: status,
      message:
        `Claim status ${status.value} says that the claim was passed on, but no crossover payer ` +
        '(NM1*TT) is named: ask where it went before you bill the next payer.',
    });
  },
};

const forwarded: ReadonlySet<string> = new Set(
  claimStatuses.entries.filter((entry) => entry.forwarded).map(({ code }) => code),
);
