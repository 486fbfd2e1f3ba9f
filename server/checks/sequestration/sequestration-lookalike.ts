import { findReasonCode } from '../../codes/reason-codes';
import { formatRate } from '../../remit/format';
import { formatMoney } from '../../remit/money';
import { sequestrationCode } from '../../remit/sequestration-code';
import { written } from '../../sequestration/amend';
import { judge, judgedReductions } from '../../sequestration/judge';
import { lookalikes, reductionsOf } from '../../sequestration/reduction';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Reason code 43 or 243 with exactly the amount of sequestration, on a Medicare claim without 253.
 *
 * ## Why it matters
 * 243 is a denial for missing authorization and is worked as one; it is also a common typo for 253.
 * 43 was the code of the sequestration of the 1980s and is retired.
 *
 * ## Example
 * `CAS*CO*45*75**243*2.4~` with 117.60 paid
 *
 * ## Fix
 * Contact the payer before you work it. In test files, change it to 253.
 *
 * ## Source
 * CARC list.
 */
export const sequestrationLookalike: ClaimCheck = {
  id: 'sequestration-lookalike',
  title: 'Reason code may be a typo for 253',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report, { options }) {
    if (judgedReductions(claim, options.sequestration).length > 0) return;
    for (const code of lookalikes) {
      for (const reduction of reductionsOf(claim, code)) {
        const verdict = judge(reduction, options.sequestration);
        const [first] = reduction.amounts;
        if (verdict.kind !== 'right' || !first?.reason) continue;
        const { figures, rating } = verdict;
        report({
          span: first.reason,
          message:
            `${codeOf(first)} is ${formatMoney(figures.reduction)}, exactly ${formatRate(rating.period.rate)} ` +
            `of ${formatMoney(rating.reading.base)}. It may be a typo for 253 (sequestration); ${code} ` +
            `means: ${findReasonCode(code)?.gist}. Contact the payer before you work it.`,
          fixes: [
            {
              title: 'Change the reason code to 253',
              kind: 'suggested',
              edits: [written(first.reason, sequestrationCode)],
            },
          ],
        });
      }
    }
  },
};
