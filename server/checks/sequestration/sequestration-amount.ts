import { judgedReductions } from '../../sequestration/judge';
import { type Payer, payerOf } from '../../sequestration/medicare';
import { agree } from '../../sequestration/rating';
import { amountRemedies, messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import type { Off } from '../../sequestration/verdict';
import { correctionWords, isSmaller, planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) that is not the rate of the service date times the payment before
 * sequestration: paid amount + 253 + what went to the patient (reason code 100). One cent either
 * way is rounding; a claim's own 253 may differ by one cent per service line.
 *
 * ## Why it matters
 * A wrong reduction means that the provider is owed money, or will have to return it. If a known
 * error results in exactly the reported amount, the finding names it.
 *
 * ## Example
 * `SVC*HC:J1885*225*117**1~CAS*CO*45*75**253*3~CAS*PR*2*30~`: 2% of 120.00 is 2.40, not 3.00.
 *
 * ## Fix
 * Contact the payer; a Medicare contractor corrects clerical errors by reopening the claim. In test
 * files, set the expected amount, alone or together with the paid amounts.
 *
 * ## Source
 * Noridian on sequestration; 005010X221A1, balancing.
 */
export const sequestrationAmount: ClaimCheck = {
  id: 'sequestration-amount',
  title: 'Sequestration amount is wrong',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    const payer = payerOf(claim.filing?.value);
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'off' || !span) continue;
      const { figures, rating } = verdict;
      report(() => {
        const statement = statementOf(reduction, verdict);
        return {
          span,
          message: `${statement} ${adviceOn(verdict, payer)}${planWords(payer)}`,
          fixes: [
            ...amountRemedies(reduction, figures, rating, payment),
            messageRemedy(payment, statement),
          ],
        };
      });
    }
  },
};

function adviceOn({ figures, rating, fit }: Off, payer: Payer): string {
  if (!agree(rating.readings)) return 'Resolve the balance first.';
  if (fit?.kind === 'paygo') return 'Contact the payer for its legal basis.';
  return isSmaller(figures.reduction, rating.reading.expected)
    ? 'Post as paid; the payer may recoup the rest later.'
    : correctionWords(payer);
}
