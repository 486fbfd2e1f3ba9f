import { formatMoney } from '../../remit/money';
import { unreducedPayments } from '../../sequestration/expected';
import { totalOf } from '../../sequestration/figures';
import { percent } from '../../sequestration/rates';
import { dateWords } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A payment of fee-for-service Medicare (CLP06 MA or MB) carries a sequestration cut (CARC 253) when
 * the rate of its date of service makes at least a cent. Silent for reversals, estimates and claims
 * forwarded to another payer, and where the claim or its other lines carry the whole cut.
 *
 * ## Why it matters
 * Medicare has cut every payment since 2013 but for the suspension. A payment without the cut may
 * be taken back in part later.
 *
 * ## Example
 * `CLP*A1*1*150*120*30*MB*X1~SVC*HC:G0181*150*120~DTM*472*20250310~CAS*PR*2*30~`: about 2.40.
 *
 * ## Fix
 * Post what was paid, and look whether it was cut outside the claim (PLB).
 *
 * ## Source
 * The notices of the Medicare contractors on sequestration.
 */
export const sequestrationMissing: ClaimCheck = {
  id: 'sequestration-missing',
  title: 'A Medicare payment carries sequestration',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report, { options }) {
    const unreduced = unreducedPayments(claim, options.sequestration);
    const [first, ...others] = unreduced;
    const span = first && (first.line ?? claim).paid;
    if (!first || !span) return;
    const paid = totalOf(unreduced.map((one) => one.paid));
    const expected = totalOf(unreduced.map((one) => one.expected));
    const where = others.length > 0 ? `${unreduced.length} lines of this claim` : 'This payment';
    report({
      span,
      message:
        `${where} of ${formatMoney(paid)} ${others.length > 0 ? 'carry' : 'carries'} no 253: Medicare takes ` +
        `${percent(first.period.rate)} for services of ${dateWords(first.dates)}, about ` +
        `${formatMoney(expected)}. Post what was paid; the cut may be taken later or in a PLB.`,
      related: others.flatMap(({ line, paid, expected }) =>
        line?.paid
          ? [
              {
                span: line.paid,
                message: `${formatMoney(paid)} paid, about ${formatMoney(expected)} to cut`,
              },
            ]
          : [],
      ),
    });
  },
};
