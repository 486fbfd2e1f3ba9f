import { isZero, type Money, plainMoney, subtract } from '../../remit/money';
import { type BalanceQueue, type Carried, createBalanceQueue } from './balance-queue';
import type { Link } from './link';

/** The balances of one account that are carried and not yet collected. */
export interface OpenBalances {
  /** The balance that an adjustment collects: by reference, the same amount first. */
  sourceOf(link: Link, amount: Money): Carried | undefined;
  /** Takes an amount off a balance. */
  collect(source: Carried, taken: Money): void;
}

/** Finds balances by reference and amount without looking at the others. */
export function createOpenBalances(carried: readonly Carried[]): OpenBalances {
  const queues = new Map<string, BalanceQueue>();
  const traces = new Set(carried.map(({ link }) => nameOf(link.trace)));

  const add = (key: readonly string[], one: Carried, amount: string | undefined) => {
    const own = keyOf(key, amount);
    let queue = queues.get(own);
    if (!queue) {
      queue = createBalanceQueue(({ left }) =>
        amount === undefined ? !isZero(left) : plainMoney(left) === amount,
      );
      queues.set(own, queue);
    }
    queue.add(one);
  };
  const addByAmount = (one: Carried) => {
    const amount = plainMoney(one.left);
    for (const name of namesOf(one.link)) add(['name', name], one, amount);
    add(['code', one.link.code], one, amount);
  };
  for (const one of carried) {
    for (const name of namesOf(one.link)) add(['name', name], one, undefined);
    addByAmount(one);
  }
  const first = (link: Link, most: number, key: readonly string[], amount?: Money) =>
    queues
      .get(keyOf(key, amount === undefined ? undefined : plainMoney(amount)))
      ?.first(link, most) ?? [];

  /** A recovery without a reference would be taken for that of any overpayment of its amount. */
  const canLackReference = ({ code, reference }: Link) =>
    code === 'FB' && (reference === '' || !traces.has(nameOf(reference)));

  return {
    sourceOf(link, amount) {
      const name = nameOf(link.reference);
      if (name !== '') {
        const [named] = first(link, 1, ['name', name]);
        if (named) return first(link, 1, ['name', name], amount)[0] ?? named;
      }
      if (!canLackReference(link)) return undefined;
      // A reference that names nothing here may be the payer's own; then the amount has to be unique.
      const same = first(link, 2, ['code', link.code], amount);
      return same.length === 1 ? same[0] : undefined;
    },
    collect(source, taken) {
      source.left = subtract(source.left, taken);
      if (!isZero(source.left)) addByAmount(source);
    },
  };
}

/** A reference is that of the balance, or the remittance that carried it (RFI 1114). */
function namesOf({ reference, trace }: Link): ReadonlySet<string> {
  return new Set([reference, trace].map(nameOf).filter((name) => name !== ''));
}

function nameOf(number: string): string {
  return number
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
}

function keyOf(key: readonly string[], amount: string | undefined): string {
  return JSON.stringify([...key, amount]);
}
