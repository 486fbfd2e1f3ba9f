import { absolute, compare, readMoney, zero } from '../../remit/money';
import type { Decimal } from '../parts/figure';
import type { Ledger } from '../parts/ledger';
import type { AdjustmentRanking } from './chart';

/** The adjustments of a ledger by code, the largest amount first. */
export function rankingOf({ steps }: Ledger): AdjustmentRanking {
  const bars = steps
    .flatMap(({ codes }) => codes)
    .map(({ code, gist, kind, amount, count }) => ({ code, gist, kind, amount, count }))
    .sort((a, b) => compare(size(b.amount), size(a.amount)));
  return { chart: 'adjustments', bars };
}

function size(amount: Decimal) {
  return absolute(readMoney(amount) ?? zero);
}
