import { reversal } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { messageRemedy } from '../../sequestration/remedies';
import { statementOf } from '../../sequestration/statements';
import { planWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * No sequestration (CARC 253) is taken from services of days on which it was suspended: 2020-05-01
 * to 2022-03-31. Reversals are left alone: they take back what was once done.
 *
 * ## Why it matters
 * The day of service decides and not the day of payment: a claim of 2021 that is reprocessed today
 * is still paid without a cut.
 *
 * ## Example
 * `DTM*472*20210615~CAS*CO*45*75**253*2.4~`: nothing was due.
 *
 * ## Fix
 * Ask the payer to reprocess the claim.
 *
 * ## Source
 * CARES Act of 2020 and its extensions, as the Medicare contractors announced them.
 */
export const sequestrationSuspended: ClaimCheck = {
  id: 'sequestration-suspended',
  title: 'No sequestration for services during its suspension',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { payment, options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'not due' || !verdict.period.from || !span) continue;
      if (claim.status?.value === reversal) continue;
      const statement = statementOf(reduction, verdict);
      report({
        span,
        message: `${statement} Ask the payer to reprocess the claim.${planWords(payerOf(claim.filing?.value))}`,
        related: verdict.dates.sources.flatMap(({ date }) =>
          date ? [{ span: date, message: 'This date decides the rate' }] : [],
        ),
        fixes: [messageRemedy(payment, statement)],
      });
    }
  },
};
