import { judgedReductions } from '../../sequestration/judge';
import { statementOf } from '../../sequestration/statements';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A sequestration cut (CARC 253) has a date of service beside it, on its line or on the claim.
 *
 * ## Why it matters
 * The date of service decides the rate. Without one the amount cannot be tested, and the date of
 * payment must not stand in for it: a claim of 2021 that is reprocessed today is not cut at all.
 *
 * ## Example
 * A line with `CAS*CO*253*2.4~` and no DTM 472 or 150, on a claim with no DTM 232 or 233.
 *
 * ## Fix
 * Take the date from the claim as billed; ask the payer to send it.
 *
 * ## Source
 * The notices of the Medicare contractors on sequestration; 005010X221A1, service date.
 */
export const sequestrationUndated: ClaimCheck = {
  id: 'sequestration-undated',
  title: 'Sequestration has a date of service',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    const [first, ...others] = judgedReductions(claim, options.sequestration).filter(
      ({ verdict }) => verdict.kind === 'undated',
    );
    const span = first?.reduction.amounts[0]?.amount;
    if (!first || !span) return;
    report({
      span,
      message: `${statementOf(first.reduction, first.verdict)} Compare it with the claim as billed.`,
      related: others.flatMap(({ reduction }) => {
        const amount = reduction.amounts[0]?.amount;
        return amount ? [{ span: amount, message: 'No date of service here either' }] : [];
      }),
    });
  },
};
