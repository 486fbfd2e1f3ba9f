import { findRemarkCode } from '../../codes/remark-codes';
import { allAdjustments } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { unknownCode } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * The reason code of an adjustment is in the list of claim adjustment reason codes. The list grows
 * three times a year, so the finding names the day it was last compared.
 *
 * ## Why it matters
 * Posting software sorts by the reason: what it does not know goes to a person or is written off.
 *
 * ## Example
 * `CAS*OA*9999*10~`
 *
 * ## Fix
 * Look the code up in the payer's companion guide; add it as a code of your own if it is right.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments; published list of reason codes.
 */
export const reasonCodeUnknown: ClaimCheck = {
  id: 'reason-code-unknown',
  title: 'Reason codes are in the list',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { options }) {
    for (const { reason, entry } of allAdjustments(claim)) {
      if (!reason || entry || findRemarkCode(reason.value)) continue;
      if (addedCode(options, 'reason-code', reason.value)) continue;
      report(unknownCode(reason, 'Reason code', 'reason-code'));
    }
  },
};
