import { findCode } from '../../codes/index';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * A claim filing indicator (CLP06) that the guides for claims allow, but not this one: 11, BL, CI,
 * or FI.
 *
 * ## Why it matters
 * Some files use them and most software reads them, but strict software rejects the file.
 *
 * ## Example
 * `CLP*A1*1*100*80**BL*X1~`
 *
 * ## Fix
 * Post as usual. Contact the payer if the file was rejected.
 *
 * ## Source
 * 005010X221A1, CLP06; values of the guides for claims.
 */
export const claimFilingOutside: ClaimCheck = {
  id: 'claim-filing-outside',
  title: 'Claim filing indicator is not used in remittances',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  needs: 'filing',
  run({ filing }, report) {
    const entry = filing && findCode('claim-filing', filing.value);
    if (!filing || !entry?.outside) return;
    report({
      span: filing,
      message:
        `Claim filing indicator ${explained(entry)} is used in claims, not in remittances. Most software ` +
        'reads it.',
    });
  },
};
