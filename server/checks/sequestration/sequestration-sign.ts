import { add, equals, formatMoney, negate } from '../../remit/money';
import { setReduction } from '../../sequestration/amend';
import { leftOf } from '../../sequestration/figures';
import { judgedReductions } from '../../sequestration/judge';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) has the sign of the payment it is taken from: above zero for a payment,
 * below zero where a payment is taken back.
 *
 * ## Why it matters
 * With the other sign the cut would raise the payment, and no rate does that.
 *
 * ## Example
 * `SVC*HC:G0181*120*117.6~CAS*CO*253*-2.4~`
 *
 * ## Fix
 * Ask the payer for a correction. For test files: turn the sign, where the line then balances.
 *
 * ## Source
 * Balancing of 005010X221A1; reversals turn the sign of every amount.
 */
export const sequestrationSign: ClaimCheck = {
  id: 'sequestration-sign',
  title: 'Sequestration has the sign of the payment',
  severity: 'error',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'opposite' || !span) continue;
      const { figures } = verdict;
      const turned = negate(figures.reduction);
      const statement = statementOf(reduction, verdict);
      const balances =
        figures.fromCharge !== undefined &&
        equals(figures.fromCharge, add(leftOf(figures), turned));
      report({
        span,
        message: `${statement} Ask the payer for a correction.`,
        fixes: [
          ...(balances
            ? [
                {
                  title: `Set 253 to ${formatMoney(turned)}`,
                  kind: 'suggested' as const,
                  edits: setReduction(reduction, turned),
                },
              ]
            : []),
          messageRemedy(payment, statement),
        ],
      });
    }
  },
};
