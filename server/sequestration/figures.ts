import type { Claim } from '../remit/claim';
import { add, applyRate, beforeRate, equals, type Money, subtract, zero } from '../remit/money';
import { lineReduction, type Reduction } from './reduction';

/** The amounts that a reduction is checked against. */
export interface Figures {
  /** The sum of the 253 amounts. */
  readonly reduction: Money;
  readonly paid: Money;
  /** What went to the patient (reason 100): also a payment, and reduced like one. */
  readonly toPatient: Money;
  /** The payment before sequestration, from the paid amount: paid + 253 + reason 100. */
  readonly fromPaid: Money;
  /** The same from the charge, less every other adjustment; absent if unreadable. */
  readonly fromCharge: Money | undefined;
}

/** Returns the figures of a reduction; `undefined` if an amount is missing or not a number. */
export function figuresOf({ claim, line, amounts, others }: Reduction): Figures | undefined {
  const { charge, paid } = line ?? claim;
  if (paid?.value === undefined) return undefined;
  let reduction = zero;
  for (const { amount } of amounts) {
    if (amount?.value === undefined) return undefined;
    reduction = add(reduction, amount.value);
  }
  let toPatient = zero;
  let fromCharge = charge?.value;
  for (const { reason, amount } of others) {
    const money = amount ? amount.value : zero;
    if (reason?.value === '100') {
      if (money === undefined) return undefined;
      toPatient = add(toPatient, money);
    } else if (money === undefined || fromCharge === undefined) {
      fromCharge = undefined;
    } else {
      fromCharge = subtract(fromCharge, money);
    }
  }
  const fromPaid = add(add(paid.value, reduction), toPatient);
  return { reduction, paid: paid.value, toPatient, fromPaid, fromCharge };
}

/** The payment after sequestration, to the provider or the patient. */
export function leftOf({ paid, toPatient }: Figures): Money {
  return add(paid, toPatient);
}

/** Whether charge and paid amount agree on the payment before sequestration. */
export function isBalanced({ fromPaid, fromCharge }: Figures): boolean {
  return fromCharge === undefined || equals(fromPaid, fromCharge);
}

/** A payment before sequestration, the reduction a rate makes of it, and where it comes from. */
export interface Reading {
  readonly source: 'both' | 'charge' | 'paid' | 'lines' | 'network fee';
  readonly base: Money;
  readonly expected: Money;
}

/**
 * Returns the reduction that a rate makes: one reading if charge and paid amount agree, otherwise
 * one from each. That of the paid amount ignores the 253, so that a wrong 253 does not confirm
 * itself.
 */
export function readingsOf(figures: Figures, rate: string): readonly [Reading, ...Reading[]] {
  const { fromPaid, fromCharge } = figures;
  if (fromCharge === undefined || equals(fromPaid, fromCharge)) {
    return [{ source: 'both', base: fromPaid, expected: applyRate(fromPaid, rate) }];
  }
  const left = leftOf(figures);
  const base = beforeRate(left, rate);
  return [
    { source: 'charge', base: fromCharge, expected: applyRate(fromCharge, rate) },
    { source: 'paid', base, expected: subtract(base, left) },
  ];
}

/** Returns each line's payment before sequestration; `undefined` if one is unreadable. */
export function lineBases(claim: Claim): readonly Money[] | undefined {
  const bases: Money[] = [];
  for (const line of claim.lines) {
    const figures = figuresOf(lineReduction(claim, line));
    if (!figures) return undefined;
    bases.push(figures.fromPaid);
  }
  return bases;
}

export function totalOf(amounts: Iterable<Money>): Money {
  let total = zero;
  for (const amount of amounts) total = add(total, amount);
  return total;
}
