import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';
import { decidingDates } from '../deciding-dates';

/**
 * ## What it checks
 * Service dates that span a change of the sequestration rate. Either rate is accepted. An
 * institutional claim goes by its last day, a rental by its first, so these are never reported.
 *
 * ## Why it matters
 * The remittance alone does not show which rate is correct.
 *
 * ## Example
 * `DTM*150*20220620~DTM*151*20220705~`: 1% through 06/30/2022, 2% since.
 *
 * ## Fix
 * None needed. If the amount matters, bill the days before and after the change on separate lines.
 *
 * ## Source
 * CGS on the rates of 2022.
 */
export const sequestrationStraddle: ClaimCheck = {
  id: 'sequestration-straddle',
  title: 'Service dates span a sequestration rate change',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestration',
  run(claim, report, { options }) {
    for (const { reduction, verdict } of judgedReductions(claim, options.sequestration)) {
      const span = reduction.amounts[0]?.amount;
      if (verdict.kind !== 'right' || verdict.periods.length < 2 || !span) continue;
      report(() => ({
        span,
        message: statementOf(reduction, verdict),
        related: decidingDates(verdict.dates, 'Service date'),
      }));
    }
  },
};
