import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { agree } from '../../sequestration/rating';
import { amountRemedies, messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import type { Off } from '../../sequestration/verdict';
import { isSmaller, planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) is the rate of the date of service times the payment before the cut:
 * paid + 253, and what went to the patient under reason 100. A cent either way is rounding; a
 * claim's own amount may be off by a cent for each of its service lines.
 *
 * ## Why it matters
 * A wrong cut is money the provider is owed, or will be asked to give back. Where a known mistake
 * makes exactly the reported amount, the finding names it.
 *
 * ## Example
 * `SVC*HC:J1885*225*117**1~CAS*CO*45*75**253*3~CAS*PR*2*30~`: 2 % of 120.00 is 2.40, not 3.00.
 *
 * ## Fix
 * Ask the payer. For test files: the expected amount, alone or with all that was paid.
 *
 * ## Source
 * The notices of the Medicare contractors on sequestration; the balancing of 005010X221A1.
 */
export const sequestrationAmount: ClaimCheck = {
  id: 'sequestration-amount',
  title: 'Sequestration is its rate times the payment before the cut',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'off' || !span) continue;
      const { figures, rating } = verdict;
      const statement = statementOf(reduction, verdict);
      const plan = planWords(payerOf(claim.filing?.value));
      report({
        span,
        message: `${statement} ${adviceOn(verdict)}${plan}`,
        fixes: [
          ...amountRemedies(reduction, figures, rating, payment),
          messageRemedy(payment, statement),
        ],
      });
    }
  },
};

function adviceOn({ figures, rating, fit }: Off): string {
  if (!agree(rating.readings)) return 'Settle the balance first.';
  if (fit?.kind === 'paygo') return 'Ask the payer which law it follows.';
  return isSmaller(figures.reduction, rating.reading.expected)
    ? 'Post what was paid; the payer may take the rest later.'
    : 'Ask the payer to correct it.';
}
