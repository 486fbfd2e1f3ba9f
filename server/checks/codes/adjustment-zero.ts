import { allAdjustments } from '../../remit/claim';
import { isZero } from '../../remit/money';
import { dropReason } from '../../sequestration/move-reason';
import { sequestrationCode } from '../../sequestration/reduction';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An adjustment has an amount other than zero; sequestration (253) has a check of its own.
 *
 * ## Why it matters
 * It says a reason and adjusts nothing; posting software may stop at it or take it for a denial.
 *
 * ## Example
 * `CAS*CO*45*75**97*0~` should be `CAS*CO*45*75~`.
 *
 * ## Fix
 * Take the adjustment out. Where the segment holds nothing else it goes as a whole, and the number
 * of segments has to follow.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments; X12 interpretation request 396.
 */
export const adjustmentZero: ClaimCheck = {
  id: 'adjustment-zero',
  title: 'Adjustments are not zero',
  severity: 'warning',
  tags: ['codes', 'balance'],
  scope: 'claim',
  run(claim, report) {
    for (const adjustment of allAdjustments(claim)) {
      const { span, group, reason, amount } = adjustment;
      if (amount?.value === undefined || !isZero(amount.value)) continue;
      if (reason?.value === sequestrationCode) continue;
      const name = [group?.value, reason?.value].filter(Boolean).join(' ');
      report({
        span,
        message: `Adjustment ${name} of 0.00 adjusts nothing and should be left out.`,
        fixes: [
          {
            title: `Take out the adjustment ${name} of 0.00`,
            kind: 'suggested',
            edits: dropReason(claim, adjustment),
          },
        ],
      });
    }
  },
};
