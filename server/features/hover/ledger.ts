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

/** A calculation as a block of aligned rows that looks the same in every editor. */
export function ledger(rows: readonly LedgerRow[]): string {
  const cells = rows.map(({ label, kind, amount, note }) => ({
    label: `${signOf(kind, amount)} ${escapeCode(label)}`,
    amount: formatMoney(kind === 'less' ? absolute(amount) : amount),
    note: note ? `  ${escapeCode(note)}` : '',
  }));
  const labelWidth = Math.max(...cells.map(({ label }) => label.length));
  const amountWidth = Math.max(...cells.map(({ amount }) => amount.length));
  const lines = cells.map(
    ({ label, amount, note }) =>
      `${label.padEnd(labelWidth)}  ${amount.padStart(amountWidth)}${note}`,
  );
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
