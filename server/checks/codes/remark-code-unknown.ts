import { findReasonCode } from '../../codes/reason-codes';
import { remarksOf } from '../../remit/claim';
import type { ClaimCheck } from '../check';
import { unknownCode } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A remark code of a claim (MIA, MOA) or a line (LQ*HE) that is not in the list of remittance
 * advice remark codes. The list changes three times a year, so the finding says when it was last
 * compared.
 *
 * ## Why it matters
 * The remark says what is missing or what to do next. An unknown one says nothing.
 *
 * ## Example
 * `LQ*HE*ZZZZ~`
 *
 * ## Fix
 * Look it up in the payer's companion guide. If it is valid, add it to your payer rules.
 *
 * ## Source
 * 005010X221A1, LQ02; RARC list.
 */
export const remarkCodeUnknown: ClaimCheck = {
  id: 'remark-code-unknown',
  title: 'Remark code is not in the list',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'unlistedRemark',
  run(claim, report, { options }) {
    for (const remark of remarksOf(claim)) {
      if (remark.entry || findReasonCode(remark.value)) continue;
      if (addedCode(options, 'remark-code', remark.value)) continue;
      report(() => unknownCode(remark, 'Remark code', 'remark-code'));
    }
  },
};
