import { paymentBalance as balanceOf, isBalanced, type PaymentBalance } from '../../remit/balance';
import {
  absolute,
  add,
  equals,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  negate,
  subtract,
} from '../../remit/money';
import { inBlock, type PaymentCheck, type Related } from '../check';
import type { PaymentContext } from '../context';
import { lacksSegments } from '../missing-segments';
import { hasShiftedFiguresIn } from '../shifted-payment';

/**
 * ## What it checks
 * A payment (BPR02) that differs from the total paid on its claims less the provider adjustments.
 * Estimates (claim status 25) do not count. Not reported if the end of the payment is missing,
 * nor if SE01 shows that other segments are, too (`set-segment-count`).
 *
 * ## Why it matters
 * The deposit will not match the posted claims, and the remittance cannot be posted as a whole.
 *
 * ## Example
 * `BPR*I*100*…~` for claims paid 120.00 and `PLB*…*WO:X7*50~`: 120.00 less 50.00 is 70.00.
 *
 * ## Fix
 * Check the claim or provider adjustment that the finding points to, if any. Request a corrected
 * remittance from the payer or clearinghouse.
 *
 * ## Source
 * 005010X221A1, balancing of the transaction.
 */
export const paymentBalance: PaymentCheck = {
  id: 'payment-balance',
  title: 'Payment is out of balance',
  severity: 'error',
  tags: ['balance'],
  scope: 'payment',
  run(payment, report) {
    const { amount, handling } = payment.head;
    if (!amount) return;
    if (handling?.value === 'D' && payment.claims.length === 0) return;
    const balance = balanceOf(amount, payment.claims, payment.adjustments);
    if (!balance || isBalanced(balance) || hasShiftedFiguresIn(payment)) return;
    // Then it is `set-segment-count`, or what is reported of NULs in place of claims.
    if (lacksSegments(payment)) return;
    const { claims, adjusted, paid, difference } = balance;
    const expected = subtract(claims, adjusted);
    const sum = `${countOf(payment.claims.length, 'claim')} paid ${formatMoney(claims)}`;
    const parts = isZero(adjusted)
      ? sum
      : `${sum} less provider adjustments of ${formatMoney(adjusted)}`;
    const forward =
      isZero(paid) && isNegative(expected)
        ? ` A balance owed is carried forward by provider adjustment FB of ${formatMoney(expected)}.`
        : '';
    report({
      span: amount,
      message:
        `Payment out of balance by ${formatMoney(absolute(difference))}: paid ${formatMoney(paid)}, ` +
        `calculated ${formatMoney(expected)} (${parts}).${forward}`,
      related: [...sides(payment, balance), ...likelyCause(payment, difference)],
    });
  },
};

function* sides(payment: PaymentContext, { claims, adjusted }: PaymentBalance): Iterable<Related> {
  const [claim] = payment.claims;
  if (claim?.paidField) {
    const count = countOf(payment.claims.length, 'claim');
    const message = `${count} paid ${formatMoney(claims)} in total, starting here`;
    yield { span: inBlock(claim.block, claim.paidField), message };
  }
  const [adjustment] = payment.adjustments;
  if (adjustment) {
    const count = countOf(payment.adjustments.length, 'provider adjustment');
    const message = `${count} of ${formatMoney(adjusted)} in total, starting here`;
    yield { span: inBlock(adjustment.block, adjustment.span), message };
  }
}

/** The single amount that explains the difference, if there is one. */
function* likelyCause(payment: PaymentContext, difference: Money): Iterable<Related> {
  for (const { block, span, amount } of payment.adjustments) {
    if (amount?.value === undefined || isZero(amount.value)) continue;
    if (equals(difference, add(amount.value, amount.value))) {
      yield { span: inBlock(block, span), message: 'With the opposite sign, the payment balances' };
      return;
    }
    if (equals(difference, amount.value)) {
      yield {
        span: inBlock(block, span),
        message: 'Without this adjustment, the payment balances',
      };
      return;
    }
  }
  const claim = payment.claims.find(
    ({ paid }) => paid !== undefined && equals(negate(paid), difference),
  );
  if (claim?.paidField && !isZero(difference)) {
    const message = 'Without this claim, the payment balances';
    yield { span: inBlock(claim.block, claim.paidField), message };
  }
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
