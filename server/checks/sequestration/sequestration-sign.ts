import { add, equals, formatMoney, negate } from '../../remit/money';
import { setReduction } from '../../sequestration/amend';
import { leftOf } from '../../sequestration/figures';
import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { correctionWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) whose sign differs from that of the payment: it is positive on a
 * payment, negative on a reversal.
 *
 * ## Why it matters
 * With the opposite sign, sequestration would increase the payment.
 *
 * ## Example
 * `SVC*HC:G0181*120*117.6~CAS*CO*253*-2.4~`
 *
 * ## Fix
 * Contact the payer for a correction. In test files, reverse the sign if the line then balances.
 *
 * ## Source
 * 005010X221A1, balancing, reversals.
 */
export const sequestrationSign: ClaimCheck = {
  id: 'sequestration-sign',
  title: 'Sequestration has the wrong sign',
  severity: 'error',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'opposite' || !span) continue;
      const { figures } = verdict;
      const reversed = negate(figures.reduction);
      report(() => {
        const statement = statementOf(reduction, verdict);
        const balances =
          figures.fromCharge !== undefined &&
          equals(figures.fromCharge, add(leftOf(figures), reversed));
        return {
          span,
          message: `${statement} ${correctionWords(payerOf(claim.filing?.value))}`,
          fixes: [
            ...(balances
              ? [
                  {
                    title: `Set 253 to ${formatMoney(reversed)}`,
                    kind: 'suggested' as const,
                    edits: setReduction(reduction, reversed),
                  },
                ]
              : []),
            messageRemedy(payment, statement),
          ],
        };
      });
    }
  },
};
