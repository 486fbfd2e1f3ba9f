import { findReasonCode } from '../../codes/reason-codes';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { unknownCode } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * The remark codes of a claim (MIA, MOA) and of its lines (LQ HE) are in the list of remittance
 * advice remark codes. The list grows three times a year, so the finding names the day it was last
 * compared.
 *
 * ## Why it matters
 * The remark says what is missing or what to do next; an unknown one says nothing.
 *
 * ## Example
 * `LQ*HE*ZZZZ~`
 *
 * ## Fix
 * Look the code up in the payer's companion guide; add it as a code of your own if it is right.
 *
 * ## Source
 * 005010X221A1, health care remark codes; published list of remark codes.
 */
export const remarkCodeUnknown: ClaimCheck = {
  id: 'remark-code-unknown',
  title: 'Remark codes are in the list',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { options }) {
    for (const remark of remarksOf(claim)) {
      if (remark.entry || findReasonCode(remark.value)) continue;
      if (addedCode(options, 'remark-code', remark.value)) continue;
      report(unknownCode(remark, 'Remark code', 'remark-code'));
    }
  },
};
