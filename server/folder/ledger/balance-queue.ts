import type { Money } from '../../remit/money';
import type { Link } from './link';

/** A balance that was carried forward, and what is left of it. */
export interface Carried {
  readonly link: Link;
  /** Its number among the balances of the account, in the order of time. */
  readonly number: number;
  left: Money;
}

/** Balances that have something in common, in the order of time. */
export interface BalanceQueue {
  add(one: Carried): void;
  /** The first balances, up to a number of them, that an adjustment can collect. */
  first(link: Link, most: number): readonly Carried[];
}

/**
 * A queue of the balances that `isIn` holds for. A balance that it once does not hold for is gone for
 * good, and is passed over only once: many adjustments of one account take no longer than as many
 * accounts. Only balances of the adjustment's own remittance are passed over each time.
 */
export function createBalanceQueue(isIn: (one: Carried) => boolean): BalanceQueue {
  const queue: Carried[] = [];
  let head = 0;
  return {
    add(one) {
      let at = queue.length;
      while (at > head && (queue[at - 1] as Carried).number > one.number) at--;
      queue.splice(at, 0, one);
    },
    first(link, most) {
      const found: Carried[] = [];
      const open: Carried[] = [];
      let at = head;
      for (; at < queue.length && found.length < most; at++) {
        const one = queue[at] as Carried;
        if (!isIn(one)) continue;
        if (isLater(one.link, link)) break;
        open.push(one);
        if (one.link.trace !== link.trace) found.push(one);
      }
      head = at - open.length;
      for (let i = 0; i < open.length; i++) queue[head + i] = open[i] as Carried;
      return found;
    },
  };
}

function isLater({ date }: Link, than: Link): boolean {
  return date !== undefined && than.date !== undefined && date > than.date;
}
