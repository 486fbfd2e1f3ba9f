import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * The frequency of a claim is a known last digit of a type of bill.
 *
 * ## Why it matters
 * It tells an original claim (1) from one that replaces (7) or cancels (8) another.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1*11*6~`
 *
 * ## Fix
 * Compare it with the claim as it was billed.
 *
 * ## Source
 * Digits as Medicare contractors publish them.
 */
export const claimFrequencyUnknown: ClaimCheck = {
  id: 'claim-frequency-unknown',
  title: 'Claim frequencies are known',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  run({ frequency }, report, { options }) {
    if (!frequency || isKnownCode(options, 'claim-frequency', frequency.value)) return;
    report(unknownCode(frequency, 'Claim frequency', 'claim-frequency'));
  },
};
