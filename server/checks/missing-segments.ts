import { isBalanced, paymentBalance } from '../remit/balance';
import type { Money } from '../remit/money';
import type { PaymentContext } from './context';
import { hasShiftedFiguresIn } from './shifted-payment';

/** What a payment lacks. */
export interface MissingSegments {
  readonly count: number;
  /** By how much it is out of balance. */
  readonly difference: Money;
}

/**
 * What shows that a piece of a payment was lost: SE01 counts more segments than there are, and what is
 * there does not add up to what is paid. `undefined` if only one of the two is wrong, which may be the
 * sender's own mistake.
 */
export function missingSegments(payment: PaymentContext): MissingSegments | undefined {
  const { head, trailer, claims, adjustments, segments } = payment;
  const stated = trailer.count?.value ?? '';
  const count = Number(stated) - segments;
  if (!/^\d{1,9}$/.test(stated) || count <= 0 || !head.amount) return undefined;
  const balance = paymentBalance(head.amount, claims, adjustments);
  if (!balance || isBalanced(balance) || hasShiftedFiguresIn(payment)) return undefined;
  return { count, difference: balance.difference };
}

/** Whether a piece of a payment was lost, by its count or by NULs: its sums follow from that. */
export function lacksSegments(payment: PaymentContext): boolean {
  return missingSegments(payment) !== undefined || payment.hasHole();
}
