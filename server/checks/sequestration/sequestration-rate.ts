import { reversal } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { amountRemedies, messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { correctionWords, planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';
import { decidingDates } from '../deciding-dates';

/**
 * ## What it checks
 * Sequestration (CARC 253) that matches, to the cent, the rate of another period: 2% since
 * 07/01/2022, 1% from 04/01/2022 to 06/30/2022. Not reported for reversals, which repeat earlier
 * amounts.
 *
 * ## Why it matters
 * Around a rate change, some payers used the date of payment or receipt. The service date
 * determines the rate: for an institutional claim the last day, for a rental the day it began.
 *
 * ## Example
 * `DTM*472*20220515~CAS*CO*45*75**253*2.4~` with 117.60 paid: the rate was 1%, so 1.20 was due.
 *
 * ## Fix
 * Contact the payer; a Medicare contractor reopens the claim. In test files, set the expected
 * amount.
 *
 * ## Source
 * CGS on the rates of 2022.
 */
export const sequestrationRate: ClaimCheck = {
  id: 'sequestration-rate',
  title: 'Sequestration at the rate of another period',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    const payer = payerOf(claim.filing?.value);
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'other rate' || !span || claim.status?.value === reversal) continue;
      report(() => {
        const statement = statementOf(reduction, verdict);
        return {
          span,
          message: `${statement} ${correctionWords(payer)}${planWords(payer)}`,
          related: decidingDates(verdict.dates, 'This date determines the rate'),
          fixes: [
            ...amountRemedies(reduction, verdict.figures, verdict.rating, payment),
            messageRemedy(payment, statement),
          ],
        };
      });
    }
  },
};
