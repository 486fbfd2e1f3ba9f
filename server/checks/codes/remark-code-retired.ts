import { remarkCodes } from '../../codes/remark-codes';
import { remarksOf, reversal } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { explained, retiredWords } from '../code-faults';

/**
 * ## What it checks
 * A remark code that was retired on the payment date. Not reported for reversals, which repeat the
 * codes of the original claim.
 *
 * ## Why it matters
 * What a retired remark asks for may no longer be what the payer needs.
 *
 * ## Example
 * `LQ*HE*N14~` in a payment of 2025: N14 was retired in 2007.
 *
 * ## Fix
 * Contact the payer for the current remark code.
 *
 * ## Source
 * RARC list, stop dates.
 */
export const remarkCodeRetired: ClaimCheck = {
  id: 'remark-code-retired',
  title: 'Remark code was retired before the payment',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'retiredRemark',
  run(claim, report, { payment }) {
    if (claim.status?.value === reversal) return;
    for (const remark of remarksOf(claim)) {
      const { entry } = remark;
      const retired = retiredWords(entry, remarkCodes, payment);
      if (!entry || retired === undefined) continue;
      report({
        span: remark,
        message: `Remark code ${explained(entry)} ${retired}.`,
      });
    }
  },
};
