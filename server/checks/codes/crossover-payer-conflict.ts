import { claimStatuses } from '../../codes/claim-statuses';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim that names a crossover payer (NM1*TT) has a status that says it was forwarded (19, 20, 21,
 * 23), and names no corrected primary payer (NM1*PR).
 *
 * ## Why it matters
 * NM1*TT says the payer forwarded the claim, NM1*PR that another payer must be billed first. You bill
 * the next payer or wait for it, depending on which is right.
 *
 * ## Example
 * `CLP*A1*1*200*117.6*30*MB*X1~…NM1*TT*2*LAKELAND SUPPLEMENTAL*****PI*LS0088~`
 *
 * ## Fix
 * Look up the claim with the payer before you bill the next one.
 *
 * ## Source
 * 005010X221A1, crossover carrier name, corrected priority payer name, claim status code.
 */
export const crossoverPayerConflict: ClaimCheck = {
  id: 'crossover-payer-conflict',
  title: 'A crossover payer conflicts with the claim',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ status, parties }, report) {
    const crossover = parties.find(({ role }) => role?.value === 'TT');
    if (!crossover) return;
    const primary = parties.find(({ role }) => role?.value === 'PR');
    if (primary) {
      report({
        span: crossover.span,
        message:
          'Crossover payer (NM1*TT) and corrected primary payer (NM1*PR) on one claim: it was either ' +
          'forwarded, or another payer must be billed first.',
        related: [{ span: primary.span, message: 'Corrected primary payer' }],
      });
    } else if (status && !forwarded.has(status.value)) {
      report({
        span: crossover.span,
        message:
          `Crossover payer (NM1*TT), but claim status ${status.value} does not say that the claim ` +
          'was forwarded. Look up the claim before you bill the next payer.',
        related: [{ span: status, message: 'Claim status' }],
      });
    }
  },
};

const forwarded: ReadonlySet<string> = new Set(
  claimStatuses.entries.filter((entry) => entry.forwarded).map(({ code }) => code),
);
