import { remarkCodes } from '../../codes/remark-codes';
import { remarksOf, reversal } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { dayOf, explained, retiredSince } from '../code-faults';

/**
 * ## What it checks
 * The remark codes were in use on the day of the payment. Silent for reversals, which repeat the
 * codes of the result they take back.
 *
 * ## Why it matters
 * What a retired remark asks for may no longer be what the payer wants.
 *
 * ## Example
 * `LQ*HE*N14~` in a payment of 2025: N14 went out of use in 2007.
 *
 * ## Fix
 * Ask the payer which remark is meant today.
 *
 * ## Source
 * Published list of remark codes, stop dates.
 */
export const remarkCodeRetired: ClaimCheck = {
  id: 'remark-code-retired',
  title: 'Remark codes are in use on the day of the payment',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { payment }) {
    if (claim.status?.value === reversal) return;
    for (const remark of remarksOf(claim)) {
      const { entry } = remark;
      const since = retiredSince(entry, remarkCodes, payment);
      if (!entry || since === undefined) continue;
      report({
        span: remark,
        message:
          `Remark code ${explained(entry)} has been out of use since ${since}, and the payment is dated ` +
          `${dayOf(payment)}.`,
      });
    }
  },
};
