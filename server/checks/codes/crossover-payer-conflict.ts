import { forwardedStatuses } from '../../remit/crossover';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A crossover payer (NM1*TT) on a claim whose status does not say that it was forwarded (19, 20,
 * 21, 23), or with a corrected primary payer (NM1*PR).
 *
 * ## Why it matters
 * NM1*TT says that the payer forwarded the claim; NM1*PR says that another payer must be billed
 * first. Depending on which is right, you wait for the next payer or bill it.
 *
 * ## Example
 * `CLP*A1*1*200*117.6*30*MB*X1~…NM1*TT*2*LAKELAND SUPPLEMENTAL*****PI*LS0088~`
 *
 * ## Fix
 * Check the claim with the payer before you bill the next one.
 *
 * ## Source
 * 005010X221A1, NM1*TT, NM1*PR, CLP02.
 */
export const crossoverPayerConflict: ClaimCheck = {
  id: 'crossover-payer-conflict',
  title: 'Crossover payer conflicts with the claim',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'parties',
  run({ status, parties }, report) {
    const crossover = parties.find(({ role }) => role?.value === 'TT');
    if (!crossover) return;
    const primary = parties.find(({ role }) => role?.value === 'PR');
    if (primary) {
      report({
        span: crossover.span,
        message:
          'Crossover payer (NM1*TT) and corrected primary payer (NM1*PR) on the same claim. Either the ' +
          'claim was forwarded, or another payer must be billed first.',
        related: [{ span: primary.span, message: 'Corrected primary payer' }],
      });
    } else if (status && !forwardedStatuses.has(status.value)) {
      report({
        span: crossover.span,
        message:
          `Crossover payer (NM1*TT), but claim status ${status.value} does not say that the claim ` +
          'was forwarded. Check with the payer before you bill the next one.',
        related: [{ span: status, message: 'Claim status' }],
      });
    }
  },
};
