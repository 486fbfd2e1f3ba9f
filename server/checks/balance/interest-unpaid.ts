import {
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
 * Interest that claims show (AMT I) is paid by provider adjustments L6 of the same sum. Silent
 * where a provider adjustment pays interest that no claim shows.
 *
 * ## Why it matters
 * The amount on the claim is for information; only the provider adjustment brings the money.
 *
 * ## Example
 * `AMT*I*3.2~` on a claim, and no `PLB*…*L6:…*-3.2~`.
 *
 * ## Fix
 * Ask the payer whether the interest was paid, and where.
 *
 * ## Source
 * 005010X221A1, claim supplemental amount (AMT I) and provider adjustment L6.
 */
export const interestUnpaid: PaymentCheck = {
  id: 'interest-unpaid',
  title: 'Interest shown on claims is paid by a provider adjustment',
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
    const sum = `Interest of ${formatMoney(shown)} is shown on the claims of this payment`;
    report({
      span: inBlock(claim.block, interestSpan(claim)),
      message: isZero(paid)
        ? `${sum}, but no provider adjustment L6 pays it: ask the payer where it was paid.`
        : `${sum}, but provider adjustments L6 pay ${formatMoney(paid)}: a difference of ` +
          `${formatMoney(subtract(paid, shown))}.`,
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
