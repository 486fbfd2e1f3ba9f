import { formatMoney } from '../../remit/money';
import { judge, judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { percent } from '../../sequestration/rates';
import { oldSequestrationCode, reductionsOf } from '../../sequestration/reduction';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Reason 223 that takes just what sequestration would take from a Medicare payment, on a claim
 * without 253. Until the contractors had 253, from April 2013 into January 2014, they used 223.
 *
 * ## Why it matters
 * It is the same cut and is posted alike, but a posting rule for 253 does not see it.
 *
 * ## Example
 * `DTM*472*20130510~CAS*CO*45*75**223*2.4~` with 117.60 paid
 *
 * ## Fix
 * Post it as sequestration. On a later remittance ask the payer which law it follows.
 *
 * ## Source
 * The notices of the Medicare contractors of 2013 (change request 8378).
 */
export const sequestrationOldCode: ClaimCheck = {
  id: 'sequestration-old-code',
  title: 'Sequestration stands under 253, not under 223',
  severity: 'information',
  tags: ['sequestration'],
  scope: 'claim',
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
          `${codeOf(first)} of ${formatMoney(figures.reduction)} is ${percent(rating.period.rate)} of ` +
          `${formatMoney(rating.reading.base)}: ${
            early
              ? 'sequestration, under the code used before 253. Post it like CO 253, as a write-off.'
              : 'just what sequestration takes, but its code is 253. Ask the payer which law it follows.'
          }`,
      });
    }
  },
};

/** From here on the contractors reported 253. */
const contractorsReady = '20140201';
