import { findRemarkCode } from '../../codes/remark-codes';
import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { unknownCode } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A reason code that is not in the list of claim adjustment reason codes. The list changes three
 * times a year, so the finding says when it was last compared.
 *
 * ## Why it matters
 * Posting software routes adjustments by reason code. An unknown one is left to a person or written
 * off.
 *
 * ## Example
 * `CAS*OA*9999*10~`
 *
 * ## Fix
 * Look it up in the payer's companion guide. If it is valid, add it to your payer rules.
 *
 * ## Source
 * 005010X221A1, CAS02; CARC list.
 */
export const reasonCodeUnknown: ClaimCheck = {
  id: 'reason-code-unknown',
  title: 'Reason code is not in the list',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'unlistedReason',
  run(claim, report, { options }) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry || findRemarkCode(reason.value)) continue;
      if (addedCode(options, 'reason-code', reason.value)) continue;
      report(() => unknownCode(reason, 'Reason code', 'reason-code'));
    }
  },
};
