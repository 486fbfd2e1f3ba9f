import { formatMoney, ratio } from '../remit/money';
import { judgedCuts } from '../sequestration/judge';
import { percent } from '../sequestration/rates';
import { nameOf } from '../sequestration/words';
import type { ClaimCheck } from './check';

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
  *run(claim, { options }) {
    const undated = judgedCuts(claim, options.sequestration).flatMap(({ cut, verdict }) =>
      verdict.kind === 'undated' ? [{ cut, figures: verdict.figures }] : [],
    );
    const [first, ...others] = undated;
    const span = first?.cut.amounts[0]?.amount;
    if (!first || !span) return;
    const { figures, cut } = first;
    const share = percent(ratio(figures.cut, figures.fromPaid, 4) || '0');
    yield {
      span,
      message:
        `${nameOf(cut)} of ${formatMoney(figures.cut)} is ${share} of ` +
        `${formatMoney(figures.fromPaid)}, but whether that is the right rate cannot be told: ` +
        'neither line nor claim has a date of service. Compare it with the claim as billed.',
      related: others.flatMap((one) => {
        const amount = one.cut.amounts[0]?.amount;
        return amount ? [{ span: amount, message: 'No date of service here either' }] : [];
      }),
    };
  },
};
