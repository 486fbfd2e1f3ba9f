import {
  absolute,
  add,
  equals,
  formatMoney,
  isPositive,
  isZero,
  type Money,
  negate,
  subtract,
  zero,
} from '../../remit/money';
import type { ClaimSummary } from '../../remit/summary';
import { elementText, segmentId, segmentSpan } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * Interest shown on claims (AMT*I) that differs from the total of the provider adjustments L6. Not
 * reported if a provider adjustment pays interest that no claim shows.
 *
 * ## Why it matters
 * The amount on the claim is informational; only the provider adjustment pays it.
 *
 * ## Example
 * `AMT*I*3.2~` on a claim, and no `PLB*…*L6:…*-3.2~`.
 *
 * ## Fix
 * Contact the payer to find out whether and where the interest was paid.
 *
 * ## Source
 * 005010X221A1, AMT*I, provider adjustment L6.
 */
export const interestUnpaid: PaymentCheck = {
  id: 'interest-unpaid',
  title: 'Interest on claims is not paid by a provider adjustment',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  run({ claims, adjustments }, report) {
    let shown: Money = zero;
    for (const { interest } of claims) shown = add(shown, interest);
    if (!isPositive(shown)) return;
    let paid: Money = zero;
    for (const { reason, amount } of adjustments) {
      if (reason?.value === 'L6') paid = add(paid, negate(amount?.value ?? zero));
    }
    if (equals(shown, paid)) return;
    const claim = claims.find(({ interest }) => !isZero(interest));
    if (!claim) return;
    const sum = `The claims of this payment show interest of ${formatMoney(shown)}`;
    report({
      span: inBlock(claim.block, interestSpan(claim)),
      message: isZero(paid)
        ? `${sum}, but no provider adjustment L6 pays it. Contact the payer.`
        : `${sum}, but provider adjustments L6 pay ${formatMoney(paid)}, a difference of ` +
          `${formatMoney(absolute(subtract(paid, shown)))}.`,
    });
  },
};

function interestSpan({ block }: ClaimSummary) {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) === 'AMT' && elementText(block, i, 1) === 'I') {
      return segmentSpan(block, i);
    }
  }
  return segmentSpan(block, 0);
}
