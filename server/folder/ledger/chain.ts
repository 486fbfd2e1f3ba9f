import type { RemitDate } from '../../remit/date';
import {
  compare,
  equals,
  isNegative,
  isZero,
  type Money,
  negate,
  subtract,
  zero,
} from '../../remit/money';

/** A provider adjustment as it is chained. */
export interface Link {
  readonly code: string;
  readonly reference: string;
  readonly trace: string;
  readonly date: RemitDate | undefined;
  readonly amount: Money;
}

/** What is known of a link: its other ends, and how much of what it collects came from nowhere. */
export interface Chained {
  /** True if it changes the balance of the account. */
  readonly carries: boolean;
  readonly others: readonly Link[];
  readonly missing: Money;
}

/** A balance that was carried forward, and what is left of it. */
interface Carried {
  readonly link: Link;
  left: Money;
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
    carried.push({ link, left: negate(link.amount) });
  }
  const chained = new Map<Link, Chained>();
  for (const link of links) {
    const isMoved = moves.has(link.code) && !isZero(link.amount);
    if (!isMoved || isNegative(link.amount)) continue;
    let left = link.amount;
    const sources: Link[] = [];
    while (!isZero(left)) {
      const source = sourceOf(link, left, carried);
      if (!source) break;
      const taken = compare(source.left, left) < 0 ? source.left : left;
      source.left = subtract(source.left, taken);
      left = subtract(left, taken);
      sources.push(source.link);
      others.set(source.link, [...(others.get(source.link) ?? []), link]);
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

/** The carried balance that an adjustment collects: by reference, the same amount first. */
function sourceOf(link: Link, amount: Money, carried: readonly Carried[]): Carried | undefined {
  const open = carried.filter((one) => !isZero(one.left) && canFollow(link, one.link));
  const named = open.filter((one) => isNamed(link, one.link));
  const isSame = (one: Carried) => equals(one.left, amount);
  if (named.length > 0) return named.find(isSame) ?? named[0];
  // A reference that names nothing here may be the payer's own; then the amount has to be unique.
  const same = open.filter((one) => one.link.code === link.code && isSame(one));
  return same.length === 1 && canLackReference(link, carried) ? same[0] : undefined;
}

/** A recovery without a reference would be taken for that of any overpayment of its amount. */
function canLackReference({ code, reference }: Link, carried: readonly Carried[]): boolean {
  if (code !== 'FB') return false;
  return reference === '' || carried.every(({ link }) => nameOf(link.trace) !== nameOf(reference));
}

function canFollow(link: Link, source: Link): boolean {
  return link.trace !== source.trace && (!link.date || !source.date || source.date <= link.date);
}

/** Whether a reference is that of the balance, or the remittance that carried it (RFI 1114). */
function isNamed({ reference }: Link, source: Link): boolean {
  const name = nameOf(reference);
  return name !== '' && (name === nameOf(source.reference) || name === nameOf(source.trace));
}

function nameOf(number: string): string {
  return number
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
}
