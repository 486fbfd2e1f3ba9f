import { add, type Money, plainMoney, readMoney, subtract, zero } from '../../remit/money';
import type { Ledger } from '../parts/ledger';
import type { Waterfall, WaterfallBar } from './chart';

/** The steps of a ledger as bars that each begin where the one before ended. */
export function waterfallOf({ charged, steps, difference, paid }: Ledger): Waterfall {
  const bars: WaterfallBar[] = [bar('charged', charged, zero, exact(charged))];
  let level = exact(charged);
  for (const { kind, amount } of steps) {
    const next = subtract(level, exact(amount));
    bars.push(bar(kind, amount, level, next));
    level = next;
  }
  const left = exact(difference);
  if (left !== zero) bars.push(bar('difference', difference, level, add(level, left)));
  return { chart: 'waterfall', bars: [...bars, bar('paid', paid, zero, exact(paid))] };
}

function bar(kind: WaterfallBar['kind'], amount: string, from: Money, to: Money): WaterfallBar {
  return { kind, amount, from: plainMoney(from), to: plainMoney(to) };
}

function exact(amount: string): Money {
  return readMoney(amount) ?? zero;
}
