import { compare, isNegative, isZero, type Money, negate, subtract, zero } from '../../remit/money';
import type { Carried } from './balance-queue';
import type { Link } from './link';
import { createOpenBalances } from './open-balances';

/** What is known of a link: its other ends, and how much of what it collects came from nowhere. */
export interface Chained {
  /** True if it changes the balance of the account. */
  readonly carries: boolean;
  readonly others: readonly Link[];
  readonly missing: Money;
}

/**
 * Chains the provider adjustments of one account, which are in the order of time: every balance that
 * is carried forward with the adjustments that collect it, by reference and amount. Forwarding
 * balances (FB) carry below zero and collect above it. So do overpayment recoveries (WO), but one
 * above zero that nothing was put off for recovers an overpayment directly, and carries nothing.
 */
export function chain(links: readonly Link[]): ReadonlyMap<Link, Chained> {
  const carried: Carried[] = [];
  const others = new Map<Link, Link[]>();
  for (const link of links) {
    if (!moves.has(link.code) || !isNegative(link.amount)) continue;
    carried.push({ link, number: carried.length, left: negate(link.amount) });
  }
  const open = createOpenBalances(carried);
  const chained = new Map<Link, Chained>();
  for (const link of links) {
    const isMoved = moves.has(link.code) && !isZero(link.amount);
    if (!isMoved || isNegative(link.amount)) continue;
    let left = link.amount;
    const sources: Link[] = [];
    while (!isZero(left)) {
      const source = open.sourceOf(link, left);
      if (!source) break;
      const taken = compare(source.left, left) < 0 ? source.left : left;
      open.collect(source, taken);
      left = subtract(left, taken);
      sources.push(source.link);
      const collecting = others.get(source.link);
      if (collecting) collecting.push(link);
      else others.set(source.link, [link]);
    }
    const carries = link.code === 'FB' || sources.length > 0;
    chained.set(link, { carries, others: sources, missing: carries ? left : zero });
  }
  for (const { link } of carried) {
    chained.set(link, { carries: true, others: others.get(link) ?? [], missing: zero });
  }
  return chained;
}

/** Forwarding balance, and overpayment recovery, which may be put off. */
const moves: ReadonlySet<string> = new Set(['FB', 'WO']);
