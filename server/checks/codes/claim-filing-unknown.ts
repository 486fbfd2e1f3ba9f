import type { ClaimCheck } from '../check';
import { isKnownCode, unknownCode } from '../code-faults';

/**
 * ## What it checks
 * A claim filing indicator (CLP06) that is neither in this guide nor known from other files.
 *
 * ## Why it matters
 * It identifies the kind of plan, which determines sequestration and what the patient owes.
 *
 * ## Example
 * `CLP*A1*1*100*80**QQ*X1~`
 *
 * ## Fix
 * Look it up in the payer's companion guide. If it is valid, add it to your payer rules.
 *
 * ## Source
 * 005010X221A1, CLP06; values seen in other files.
 */
export const claimFilingUnknown: ClaimCheck = {
  id: 'claim-filing-unknown',
  title: 'Claim filing indicator is unknown',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'filing',
  run({ filing }, report, { options }) {
    if (!filing || isKnownCode(options, 'claim-filing', filing.value)) return;
    report(() => unknownCode(filing, 'Claim filing indicator', 'claim-filing'));
  },
};
