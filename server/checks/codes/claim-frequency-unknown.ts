import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * A claim frequency (CLP09) that is not a known last digit of a type of bill.
 *
 * ## Why it matters
 * It distinguishes an original claim (1) from one that replaces (7) or cancels (8) another.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1*11*6~`
 *
 * ## Fix
 * Compare it with the claim as billed.
 *
 * ## Source
 * 005010X221A1, CLP09; digits as published by Medicare contractors.
 */
export const claimFrequencyUnknown: ClaimCheck = {
  id: 'claim-frequency-unknown',
  title: 'Claim frequency is unknown',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  needs: 'frequency',
  run({ frequency }, report, { options }) {
    if (!frequency || isKnownCode(options, 'claim-frequency', frequency.value)) return;
    report(() => unknownCode(frequency, 'Claim frequency', 'claim-frequency'));
  },
};
