import { type Adjustment, estimate } from './claim';
import { type Amount, moneyOf } from './field';
import { add, isZero, type Money, subtract, zero } from './money';
import type { ProviderAdjustment } from './provider-adjustment';
import { type ClaimSummary, sumAdjustments, sumOf } from './summary';

/** How the charge of a claim or a service line becomes what was paid. */
export interface Balance {
  readonly charge: Money;
  /** All adjustments together. */
  readonly adjusted: Money;
  readonly paid: Money;
  /** What was paid beyond charge less adjustments; zero if it balances. */
  readonly difference: Money;
}

/** The balance of a claim or line; `undefined` if one of its amounts is not a number. */
export function balanceOf(
  { charge, paid }: { readonly charge: Amount | undefined; readonly paid: Amount | undefined },
  adjustments: readonly Adjustment[],
): Balance | undefined {
  const charged = moneyOf(charge);
  const settled = moneyOf(paid);
  const adjusted = sumAdjustments(adjustments);
  if (charged === undefined || settled === undefined || adjusted === undefined) return undefined;
  const difference = subtract(settled, subtract(charged, adjusted));
  return { charge: charged, adjusted, paid: settled, difference };
}

/** How claims and provider adjustments add up to a payment. */
export interface PaymentBalance {
  /** What the claims were paid. */
  readonly claims: Money;
  /** The provider adjustments: above zero they lower the payment. */
  readonly adjusted: Money;
  readonly paid: Money;
  /** What was paid beyond claims less provider adjustments; zero if it balances. */
  readonly difference: Money;
}

/**
 * The balance of a payment; estimates do not count, because they pay nothing. `undefined` if one of
 * its amounts is not a number.
 */
export function paymentBalance(
  amount: Amount | undefined,
  summaries: Iterable<Pick<ClaimSummary, 'status' | 'paid'>>,
  adjustments: readonly ProviderAdjustment[],
): PaymentBalance | undefined {
  let claims = zero;
  for (const { status, paid } of summaries) {
    if (paid === undefined) return undefined;
    if (status !== estimate) claims = add(claims, paid);
  }
  const paid = moneyOf(amount);
  const adjusted = sumOf(adjustments.map((adjustment) => adjustment.amount));
  if (paid === undefined || adjusted === undefined) return undefined;
  const difference = subtract(paid, subtract(claims, adjusted));
  return { claims, adjusted, paid, difference };
}

/** Sums of amounts by a name, in the order in which the names first occur. */
export function totalsBy<T extends { readonly amount: Amount | undefined }>(
  all: Iterable<T>,
  name: (item: T) => string,
): ReadonlyMap<string, Money> {
  const totals = new Map<string, Money>();
  for (const item of all) {
    const key = name(item);
    totals.set(key, add(totals.get(key) ?? zero, item.amount?.value ?? zero));
  }
  return totals;
}

/** Whether there is no difference. */
export function isBalanced({ difference }: Balance | PaymentBalance): boolean {
  return isZero(difference);
}
