import { allAdjustments } from '../../remit/claim';
import { sequestrationCode } from '../../remit/sequestration-code';
import { judgedReductions } from '../../sequestration/judge';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim that repeats the sequestration (CARC 253) of its lines. Not reported if the amount is
 * split between claim and lines and correct in total.
 *
 * ## Why it matters
 * Either the payment was reduced twice, or the claim's own amount is only a copy and would be
 * posted twice.
 *
 * ## Example
 * `CLP*A1*1*120*115.2**MB*X1~CAS*CO*253*2.4~SVC*HC:G0181*120*117.6~CAS*CO*253*2.4~`
 *
 * ## Fix
 * Post the amounts of the lines, and contact the payer about the claim's own.
 *
 * ## Source
 * 005010X221A1, balancing; X12 RFI 358, X12 RFI 689.
 */
export const sequestrationBothLevels: ClaimCheck = {
  id: 'sequestration-both-levels',
  title: 'Sequestration is counted twice',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'twice' || !span) continue;
      report(() => {
        const statement = statementOf(reduction, verdict);
        const own = new Set(claim.adjustments);
        return {
          span,
          message: `${statement} Post the amounts of the lines, and contact the payer about the claim's own.`,
          related: allAdjustments(claim).flatMap((one) =>
            one.reason?.value === sequestrationCode && one.amount && !own.has(one)
              ? [{ span: one.amount, message: 'Sequestration of a line' }]
              : [],
          ),
          fixes: [messageRemedy(payment, statement)],
        };
      });
    }
  },
};
