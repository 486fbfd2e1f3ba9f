import { doubledAdjustments } from '../../remit/doubled-adjustments';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An adjustment on a claim that its service lines repeat, so that the claim is out of balance by
 * its amount. Sequestration (253) has its own rule.
 *
 * ## Why it matters
 * Software that adds both levels writes the amount off, or bills it, twice.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~CAS*CO*45*20~SVC*HC:99213*100*80~CAS*CO*45*20~`
 *
 * ## Fix
 * Post the adjustment once, by line.
 *
 * ## Source
 * 005010X221A1, balancing; X12 RFI 358, X12 RFI 689.
 */
export const adjustmentOnBothLevels: ClaimCheck = {
  id: 'adjustment-on-both-levels',
  title: 'Adjustment is on the claim and on its lines',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    for (const { adjustment, sum, first } of doubledAdjustments(claim)) {
      const name = `${adjustment.group?.value} ${adjustment.reason?.value}`;
      report({
        span: adjustment.span,
        message:
          `Adjustment ${name} of ${formatMoney(sum)} is on the claim and again on its lines, which puts ` +
          'the claim out of balance by the same amount. Post it once, by line.',
        related: [{ span: first, message: `${name} on the lines: ${formatMoney(sum)} in total` }],
      });
    }
  },
};
