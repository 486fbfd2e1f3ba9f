import { escapeCode } from '../../markdown';
import {
  absolute,
  formatMoney,
  isNegative,
  isPositive,
  isZero,
  type Money,
} from '../../remit/money';

/** A row of a calculation. */
export interface LedgerRow {
  readonly label: string;
  /** `less` is subtracted, or added where it is negative; `total` is the result. */
  readonly kind?: 'less' | 'total';
  readonly amount: Money;
  readonly note?: string;
}

/**
 * A calculation as a block of rows that looks the same in every editor. The amounts come first: they stay
 * in their column where a narrow editor wraps the words.
 */
export function ledger(rows: readonly LedgerRow[]): string {
  const amounts = rows.map(({ kind, amount }) =>
    formatMoney(kind === 'less' ? absolute(amount) : amount),
  );
  const width = Math.max(...amounts.map(({ length }) => length));
  const lines = rows.map(({ label, kind, amount, note }, i) => {
    // What follows a colon is said by the hover of the code itself.
    const words = [label, note?.split(':')[0]].filter((part) => part).join(' · ');
    return `${signOf(kind, amount)} ${amounts[i]?.padStart(width)}  ${escapeCode(words)}`;
  });
  return ['```text', ...lines, '```'].join('\n');
}

function signOf(kind: LedgerRow['kind'], amount: Money): string {
  if (kind === 'total') return '=';
  if (kind === undefined) return ' ';
  return isNegative(amount) ? '+' : '-';
}

/** Whether a calculation balances; `amount` is what was paid beyond the calculated payment. */
export function balanceText(amount: Money): string {
  if (isZero(amount)) return 'Balanced.';
  const size = formatMoney(absolute(amount));
  return `**Out of balance:** paid ${size} ${isPositive(amount) ? 'more' : 'less'} than calculated.`;
}
