import { formatRate } from '../../remit/format';
import { formatMoney } from '../../remit/money';
import { judge, judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { oldSequestrationCode, reductionsOf } from '../../sequestration/reduction';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Reason code 223 with exactly the amount of sequestration, on a Medicare claim without 253. The
 * Medicare contractors used 223 from April 2013 into January 2014.
 *
 * ## Why it matters
 * It is the same reduction and is posted the same way, but a posting rule for 253 does not catch
 * it.
 *
 * ## Example
 * `DTM*472*20130510~CAS*CO*45*75**223*2.4~` with 117.60 paid
 *
 * ## Fix
 * Post it as sequestration. On a later remittance, contact the payer.
 *
 * ## Source
 * Change request 8378; CARC list.
 */
export const sequestrationOldCode: ClaimCheck = {
  id: 'sequestration-old-code',
  title: 'Sequestration is under reason code 223',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report, { payment, options }) {
    if (judgedReductions(claim, options.sequestration).length > 0) return;
    if (payerOf(claim.filing?.value) !== 'medicare') return;
    const paidOn = (payment?.date ?? payment?.productionDate)?.value;
    for (const reduction of reductionsOf(claim, oldSequestrationCode)) {
      const verdict = judge(reduction, options.sequestration);
      const [first] = reduction.amounts;
      if (verdict.kind !== 'right' || !first?.reason) continue;
      const { figures, rating, dates } = verdict;
      const early = (paidOn ?? dates.through) < contractorsReady;
      report({
        span: first.reason,
        message:
          `${codeOf(first)} of ${formatMoney(figures.reduction)} is ${formatRate(rating.period.rate)} of ` +
          `${formatMoney(rating.reading.base)}: ${
            early
              ? 'sequestration, under the code used before 253. Post it as CO 253, a write-off.'
              : 'the amount of sequestration, but its code is 253. Contact the payer for its legal basis.'
          }`,
      });
    }
  },
};

/** From this day on, the contractors reported 253. */
const contractorsReady = '20140201';
