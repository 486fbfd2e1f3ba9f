import {
  absolute,
  formatMoney,
  isNegative,
  isPositive,
  isZero,
  type Money,
} from '../../remit/money';

/** A line of a calculation. */
export interface LedgerRow {
  readonly label: string;
  /** `less` is taken away, or added where it is negative; `total` is what comes out. */
  readonly kind?: 'less' | 'total';
  readonly amount: Money;
  readonly note?: string;
}

/** A calculation as a block of aligned lines, alike in every editor. */
export function ledger(rows: readonly LedgerRow[]): string {
  const cells = rows.map(({ label, kind, amount, note }) => ({
    label: `${signOf(kind, amount)} ${label}`,
    amount: formatMoney(kind === 'less' ? absolute(amount) : amount),
    note: note ? `  ${note}` : '',
  }));
  const wide = Math.max(...cells.map(({ label }) => label.length));
  const digits = Math.max(...cells.map(({ amount }) => amount.length));
  const lines = cells.map(
    ({ label, amount, note }) => `${label.padEnd(wide)}  ${amount.padStart(digits)}${note}`,
  );
  return ['```text', ...lines, '```'].join('\n');
}

function signOf(kind: LedgerRow['kind'], amount: Money): string {
  if (kind === 'total') return '=';
  if (kind === undefined) return ' ';
  return isNegative(amount) ? '+' : '-';
}

/** Whether a calculation comes out. */
export function difference(amount: Money): string {
  if (isZero(amount)) return 'Balanced.';
  const size = formatMoney(absolute(amount));
  return `**Not balanced:** ${size} ${isPositive(amount) ? 'more' : 'less'} than that was paid.`;
}
