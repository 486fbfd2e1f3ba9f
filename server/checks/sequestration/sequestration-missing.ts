import { formatRate } from '../../remit/format';
import { formatMoney } from '../../remit/money';
import { unreducedPayments } from '../../sequestration/expected';
import { totalOf } from '../../sequestration/figures';
import { serviceDateWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A fee-for-service Medicare payment (CLP06 MA or MB) without sequestration (CARC 253), although
 * the rate of its service date comes to at least one cent. Not reported for reversals, estimates,
 * and claims forwarded to another payer, or if the claim or its other lines include the full
 * amount.
 *
 * ## Why it matters
 * Medicare has reduced every payment since 04/01/2013, except during the suspension. A payment
 * without the reduction may be recouped in part.
 *
 * ## Example
 * `CLP*A1*1*150*120*30*MB*X1~SVC*HC:G0181*150*120~DTM*472*20250310~CAS*PR*2*30~`: about 2.40.
 *
 * ## Fix
 * Post as paid. Check whether a provider adjustment (PLB) contains the reduction.
 *
 * ## Source
 * Noridian on sequestration.
 */
export const sequestrationMissing: ClaimCheck = {
  id: 'sequestration-missing',
  title: 'Medicare payment without sequestration',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'filing',
  run(claim, report, { options }) {
    const unreduced = unreducedPayments(claim, options.sequestration);
    const [first, ...others] = unreduced;
    const span = first && (first.line ?? claim).paid;
    if (!first || !span) return;
    const paid = totalOf(unreduced.map((one) => one.paid));
    const expected = totalOf(unreduced.map((one) => one.expected));
    const where =
      others.length > 0
        ? `${unreduced.length} lines of this claim, for which Medicare paid ${formatMoney(paid)}`
        : `this ${formatMoney(paid)} Medicare payment`;
    report({
      span,
      message:
        `No CO 253 on ${where} (${serviceDateWords(first.dates)}). A ${formatRate(first.period.rate)} ` +
        `reduction of about ${formatMoney(expected)} was expected. Post as paid; it may be recouped ` +
        'later or in a PLB.',
      related: others.flatMap(({ line, paid, expected }) =>
        line?.paid
          ? [
              {
                span: line.paid,
                message: `${formatMoney(paid)} paid, about ${formatMoney(expected)} expected`,
              },
            ]
          : [],
      ),
    });
  },
};
