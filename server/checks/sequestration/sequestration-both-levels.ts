import { allAdjustments } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { sequestrationCode } from '../../sequestration/reduction';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose lines carry the sequestration cut (CARC 253) does not carry it again itself. A cut
 * that is truly split over both, and right as a whole, is left alone.
 *
 * ## Why it matters
 * The same cut must not be counted twice: either the payment is too low, or the claim's own amount
 * only repeats the lines and is posted once too often.
 *
 * ## Example
 * `CLP*A1*1*120*115.2**MB*X1~CAS*CO*253*2.4~SVC*HC:G0181*120*117.6~CAS*CO*253*2.4~`
 *
 * ## Fix
 * Post the cut of the lines, and ask the payer about the claim's own.
 *
 * ## Source
 * 005010X221A1, balancing; X12 interpretation requests 358 and 689.
 */
export const sequestrationBothLevels: ClaimCheck = {
  id: 'sequestration-both-levels',
  title: 'Sequestration is counted once: by the claim or by its lines',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'twice' || !span) continue;
      const statement = statementOf(reduction, verdict);
      const own = new Set(claim.adjustments);
      report({
        span,
        message: `${statement} Post the cut of the lines and ask the payer about the claim's own.`,
        related: allAdjustments(claim).flatMap((one) =>
          one.reason?.value === sequestrationCode && one.amount && !own.has(one)
            ? [{ span: one.amount, message: 'The cut of a line' }]
            : [],
        ),
        fixes: [messageRemedy(payment, statement)],
      });
    }
  },
};
