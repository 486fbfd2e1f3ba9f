import { reversal } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { correctionWords, planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';
import { decidingDates } from '../deciding-dates';

/**
 * ## What it checks
 * Sequestration (CARC 253) on services from 05/01/2020 to 03/31/2022, when it was suspended. Not
 * reported for reversals, which repeat earlier amounts.
 *
 * ## Why it matters
 * The service date matters, not the payment date: a claim of 2021 reprocessed today is still paid
 * without sequestration.
 *
 * ## Example
 * `DTM*472*20210615~CAS*CO*45*75**253*2.4~`: no sequestration was due.
 *
 * ## Fix
 * Contact the payer; a Medicare contractor reopens the claim.
 *
 * ## Source
 * CRS report R45106: CARES Act of 2020 and its extensions; CGS on the rates of 2022.
 */
export const sequestrationSuspended: ClaimCheck = {
  id: 'sequestration-suspended',
  title: 'Sequestration during its suspension',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { payment, options }) {
    const payer = payerOf(claim.filing?.value);
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'not due' || !verdict.period.from || !span) continue;
      if (claim.status?.value === reversal) continue;
      report(() => {
        const statement = statementOf(reduction, verdict);
        return {
          span,
          message: `${statement} ${correctionWords(payer)}${planWords(payer)}`,
          related: decidingDates(verdict.dates, 'This date determines the rate'),
          fixes: [messageRemedy(payment, statement)],
        };
      });
    }
  },
};
