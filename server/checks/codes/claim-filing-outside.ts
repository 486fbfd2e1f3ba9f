import { findCode } from '../../codes/index';
import type { ClaimCheck } from '../check';
import { explained } from '../code-faults';

/**
 * ## What it checks
 * The claim filing indicator is one of those that this guide allows, and not one that only the
 * guides of claims know (11, BL, CI, FI).
 *
 * ## Why it matters
 * Files carry them and most software reads them; a strict one refuses the file.
 *
 * ## Example
 * `CLP*A1*1*100*80**BL*X1~`
 *
 * ## Fix
 * Nothing to post differently; tell the payer if the file was refused.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP06); values of the claim guides.
 */
export const claimFilingOutside: ClaimCheck = {
  id: 'claim-filing-outside',
  title: 'Claim filing indicators are those of this guide',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  run({ filing }, report) {
    const entry = filing && findCode('claim-filing', filing.value);
    if (!filing || !entry?.outside) return;
    report({
      span: filing,
      message:
        `Claim filing indicator ${explained(entry)} is a value of claims, not of remittances; most ` +
        'software reads it.',
    });
  },
};
