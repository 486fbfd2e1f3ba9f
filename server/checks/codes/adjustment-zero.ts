import { allAdjustments } from '../../remit/claim';
import { isZero } from '../../remit/money';
import { sequestrationCode } from '../../remit/sequestration-code';
import { dropReason } from '../../sequestration/move-reason';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An adjustment whose amount is zero. Sequestration (253) has its own rule.
 *
 * ## Why it matters
 * It gives a reason but adjusts nothing. Posting software may reject it or count it as a denial.
 *
 * ## Example
 * `CAS*CO*45*75**97*0~` should be `CAS*CO*45*75~`.
 *
 * ## Fix
 * Remove the adjustment. If it is the only one in its segment, the segment is removed too, and the
 * segment count (SE01) has to change.
 *
 * ## Source
 * 005010X221A1, CAS; X12 RFI 396.
 */
export const adjustmentZero: ClaimCheck = {
  id: 'adjustment-zero',
  title: 'Adjustment of zero',
  severity: 'warning',
  tags: ['codes', 'balance'],
  scope: 'claim',
  needs: 'zeroAdjustment',
  run(claim, report) {
    for (const adjustment of allAdjustments(claim)) {
      const { span, group, reason, amount } = adjustment;
      if (amount?.value === undefined || !isZero(amount.value)) continue;
      if (reason?.value === sequestrationCode) continue;
      const name = [group?.value, reason?.value].filter(Boolean).join(' ');
      report({
        span,
        message: `Adjustment ${name} of 0.00 adjusts nothing and should be omitted.`,
        fixes: [
          {
            title: `Remove adjustment ${name} of 0.00`,
            kind: 'suggested',
            edits: dropReason(claim, adjustment),
          },
        ],
      });
    }
  },
};
