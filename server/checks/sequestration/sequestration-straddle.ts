import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Days of service that straddle a change of the sequestration rate: a cut by either rate is
 * accepted, and it says so. Institutional claims go by their last day and rentals by their first,
 * so they never straddle.
 *
 * ## Why it matters
 * The rate of such a line cannot be told from the remittance alone.
 *
 * ## Example
 * `DTM*150*20220620~DTM*151*20220705~`: 1 % until 2022-06-30, 2 % since.
 *
 * ## Fix
 * Where money hangs on it, bill the days before and after the change on lines of their own.
 *
 * ## Source
 * The notices of the Medicare contractors on the rate changes.
 */
export const sequestrationStraddle: ClaimCheck = {
  id: 'sequestration-straddle',
  title: 'Days of service do not straddle a change of rate',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'right' || verdict.periods.length < 2 || !span) continue;
      report({
        span,
        message: statementOf(reduction, verdict),
        related: verdict.dates.sources.flatMap(({ date }) =>
          date ? [{ span: date, message: 'Day of service' }] : [],
        ),
      });
    }
  },
};
