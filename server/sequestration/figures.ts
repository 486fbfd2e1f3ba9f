import type { Claim } from '../remit/claim';
import { add, applyRate, beforeRate, equals, type Money, subtract, zero } from '../remit/money';
import { lineReduction, type Reduction } from './reduction';

/** The amounts a cut is judged by. */
export interface Figures {
  /** What was cut: the sum of the 253 amounts. */
  readonly reduction: Money;
  readonly paid: Money;
  /** What went to the patient instead (reason 100): a payment too, and cut like one. */
  readonly toPatient: Money;
  /** The payment before the cut as the paid amount tells it: paid + 253 + reason 100. */
  readonly fromPaid: Money;
  /** The same as the charge tells it, less every other adjustment; absent where unreadable. */
  readonly fromCharge: Money | undefined;
}

/** The figures of a cut; `undefined` where an amount it needs is missing or no number. */
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

/** What is left after the cut, wherever it went. */
export function leftOf({ paid, toPatient }: Figures): Money {
  return add(paid, toPatient);
}

/** True unless charge and paid amount disagree about the payment before the cut. */
export function isBalanced({ fromPaid, fromCharge }: Figures): boolean {
  return fromCharge === undefined || equals(fromPaid, fromCharge);
}

/** A payment before the cut, what a rate takes from it, and which figures say so. */
export interface Reading {
  readonly source: 'both' | 'charge' | 'paid' | 'lines' | 'network fee';
  readonly base: Money;
  readonly expected: Money;
}

/**
 * What a rate takes. One reading where charge and paid amount agree; otherwise one from each, and
 * that of the paid amount leaves the 253 out, so that a wrong one cannot vouch for itself.
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

/** The payments of a claim's lines, each before its own cut; `undefined` where one is unreadable. */
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
