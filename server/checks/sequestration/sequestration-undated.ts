import { hasUnreadableDate } from '../../sequestration/dates';
import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) without a service date, on its line or on the claim.
 *
 * ## Why it matters
 * The service date determines the rate. The payment date is no substitute: a claim of 2021
 * reprocessed today has no sequestration at all.
 *
 * ## Example
 * A line with `CAS*CO*253*2.4~` and no DTM 472 or 150, on a claim with no DTM 232 or 233.
 *
 * ## Fix
 * Take the date from the claim as billed.
 *
 * ## Source
 * Noridian on sequestration; 005010X221A1, service date (DTM).
 */
export const sequestrationUndated: ClaimCheck = {
  id: 'sequestration-undated',
  title: 'Sequestration without a service date',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'doubtfulSequestration',
  run(claim, report, { options }) {
    const [first, ...others] = judgedReductions(claim, options.sequestration).filter(
      // A date that is there and cannot be read is `date-format`.
      ({ verdict, reduction: { line } }) =>
        verdict.kind === 'undated' && !hasUnreadableDate(claim, line),
    );
    const span = first?.reduction.amounts[0]?.amount;
    if (!first || !span) return;
    report(() => ({
      span,
      message: `${statementOf(first.reduction, first.verdict)} Take the date from the claim as billed.`,
      related: others.flatMap(({ reduction }) => {
        const amount = reduction.amounts[0]?.amount;
        return amount ? [{ span: amount, message: 'No service date here either' }] : [];
      }),
    }));
  },
};
