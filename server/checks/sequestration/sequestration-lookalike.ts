import { findReasonCode } from '../../codes/reason-codes';
import { formatMoney } from '../../remit/money';
import { written } from '../../sequestration/amend';
import { judge, judgedReductions } from '../../sequestration/judge';
import { percent } from '../../sequestration/rates';
import { lookalikes, reductionsOf, sequestrationCode } from '../../sequestration/reduction';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Reason 43 or 243 that takes just what sequestration would take from a Medicare payment, on a
 * claim without 253.
 *
 * ## Why it matters
 * 243 is a denial for want of an authorization, and is worked as one; it is also a slip of the pen
 * for 253. 43 was the code of the like-named cut of the 1980s and is long retired.
 *
 * ## Example
 * `CAS*CO*45*75**243*2.4~` with 117.60 paid
 *
 * ## Fix
 * Ask the payer which is meant. For test files: 253.
 *
 * ## Source
 * The reason code list; a contractor's own pages that confuse 243 and 253.
 */
export const sequestrationLookalike: ClaimCheck = {
  id: 'sequestration-lookalike',
  title: 'A reason near 253 that takes just the sequestration cut',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
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
            `${codeOf(first)} takes ${formatMoney(figures.reduction)}, just ${percent(rating.period.rate)} ` +
            `of ${formatMoney(rating.reading.base)}: was 253, sequestration, meant? As it stands ` +
            `it says: ${findReasonCode(code)?.gist}. Ask the payer before you work it.`,
          fixes: [
            {
              title: 'Change the reason to 253',
              kind: 'suggested',
              edits: [written(first.reason, sequestrationCode)],
            },
          ],
        });
      }
    }
  },
};
