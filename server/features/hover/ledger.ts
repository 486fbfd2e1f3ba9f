import { absolute, formatMoney, isPositive, isZero, type Money } from '../../remit/money';

/** A line of a calculation; the sign stands before amounts that are taken away or added. */
export interface LedgerRow {
  readonly label: string;
  readonly sign?: '-' | '+' | '=';
  readonly amount: Money;
  readonly note?: string;
}

/** A calculation as a block of aligned lines, alike in every editor. */
export function ledger(rows: readonly LedgerRow[]): string {
  const cells = rows.map(({ label, sign, amount, note }) => ({
    label: `${sign ?? ' '} ${label}`,
    amount: formatMoney(amount),
    note: note ? `  ${note}` : '',
  }));
  const wide = Math.max(...cells.map(({ label }) => label.length));
  const digits = Math.max(...cells.map(({ amount }) => amount.length));
  const lines = cells.map(
    ({ label, amount, note }) => `${label.padEnd(wide)}  ${amount.padStart(digits)}${note}`,
  );
  return ['```text', ...lines, '```'].join('\n');
}

/** Whether a calculation comes out. */
export function difference(amount: Money): string {
  if (isZero(amount)) return 'Balanced.';
  const size = formatMoney(absolute(amount));
  return `**Not balanced:** ${size} ${isPositive(amount) ? 'more' : 'less'} than that was paid.`;
}
