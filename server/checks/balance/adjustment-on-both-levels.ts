import { doubledAdjustments } from '../../remit/doubled-adjustments';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * An adjustment on the claim that its service lines repeat, so that the claim is out of balance by its
 * amount.
 *
 * ## Why it matters
 * Software that adds both levels writes the amount off twice.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~CAS*CO*45*20~SVC*HC:99213*100*80~CAS*CO*45*20~`
 *
 * ## Fix
 * Post the adjustment once, by line.
 *
 * ## Source
 * 005010X221A1, balancing.
 */
export const adjustmentOnBothLevels: ClaimCheck = {
  id: 'adjustment-on-both-levels',
  title: 'An adjustment occurs on the claim and again on its lines',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  run(claim, report) {
    for (const { adjustment, sum, first } of doubledAdjustments(claim)) {
      const name = `${adjustment.group?.value} ${adjustment.reason?.value}`;
      report({
        span: adjustment.span,
        message:
          `Adjustment ${name} of ${formatMoney(sum)} occurs on the claim and again on its lines, which ` +
          'puts the claim out of balance by as much. Post it once, by line.',
        related: [{ span: first, message: `${name} on the lines: ${formatMoney(sum)} in all` }],
      });
    }
  },
};
