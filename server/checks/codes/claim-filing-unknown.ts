import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * The claim filing indicator is known, be it from this guide or from other files.
 *
 * ## Why it matters
 * It says what kind of plan paid, on which sequestration and the rules for the patient depend.
 *
 * ## Example
 * `CLP*A1*1*100*80**QQ*X1~`
 *
 * ## Fix
 * Look it up in the payer's companion guide; add it as a code of your own if it is right.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP06); values seen in other files.
 */
export const claimFilingUnknown: ClaimCheck = {
  id: 'claim-filing-unknown',
  title: 'Claim filing indicators are known',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run({ filing }, report, { options }) {
    if (!filing || isKnownCode(options, 'claim-filing', filing.value)) return;
    report(unknownCode(filing, 'Claim filing indicator', 'claim-filing'));
  },
};
