import { forwardedStatuses } from '../../remit/crossover';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose status says that it was forwarded (19, 20, 21, 23), without the crossover payer
 * (NM1*TT).
 *
 * ## Why it matters
 * Without the name, you do not know which payer to wait for, and may bill it a second time.
 *
 * ## Example
 * `CLP*A1*19*100*80**MB*X1~` without `NM1*TT*2*LAKELAND SUPPLEMENTAL*****PI*LS0088~`
 *
 * ## Fix
 * Contact the payer to find out where the claim was sent, or look up the patient's coverage.
 *
 * ## Source
 * 005010X221A1, NM1*TT.
 */
export const crossoverPayerMissing: ClaimCheck = {
  id: 'crossover-payer-missing',
  title: 'Crossover payer is missing',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'status',
  run({ status, parties }, report) {
    if (!status || !forwardedStatuses.has(status.value)) return;
    if (parties.some(({ role }) => role?.value === 'TT')) return;
    report({
      span: status,
      message:
        `Claim status ${status.value} says that the claim was forwarded, but there is no crossover ` +
        'payer (NM1*TT). Find out where it was sent before you bill the next payer.',
    });
  },
};
