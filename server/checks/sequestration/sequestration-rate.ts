import { reversal } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { amountRemedies, messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) goes by the rate of the date of service: 2 % since 2022-07-01, 1 % from
 * 2022-04-01 to 2022-06-30. It finds an amount that is, to the cent, what another period's rate
 * makes. Reversals are left alone: they take back what was once done.
 *
 * ## Why it matters
 * Around a change of rate payers have used the date of payment or of receipt. The day of service
 * decides; for an institutional claim its last day, for a rental the day it began.
 *
 * ## Example
 * `DTM*472*20220515~CAS*CO*45*75**253*2.4~` with 117.60 paid: the rate was 1 %, so 1.20 was due.
 *
 * ## Fix
 * Ask the payer to reprocess the claim. For test files: the expected amount.
 *
 * ## Source
 * The notices of the Medicare contractors on the rate changes of 2022.
 */
export const sequestrationRate: ClaimCheck = {
  id: 'sequestration-rate',
  title: 'Sequestration goes by the rate of the date of service',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'other rate' || !span || claim.status?.value === reversal) continue;
      const statement = statementOf(reduction, verdict);
      report({
        span,
        message: `${statement} Ask the payer to reprocess the claim.${planWords(payerOf(claim.filing?.value))}`,
        related: verdict.dates.sources.flatMap(({ date }) =>
          date ? [{ span: date, message: 'This date decides the rate' }] : [],
        ),
        fixes: [
          ...amountRemedies(reduction, verdict.figures, verdict.rating, payment),
          messageRemedy(payment, statement),
        ],
      });
    }
  },
};
