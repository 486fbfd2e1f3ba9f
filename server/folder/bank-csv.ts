import { type RemitDate, readDate } from '../remit/date';
import { type Money, negate, readMoney } from '../remit/money';
import { type BankLine, claimPayment, traceIn } from './bank-line';

/** The names of a bank's columns. */
export interface BankColumns {
  readonly amount: string;
  readonly date?: string | undefined;
  readonly trace?: string | undefined;
  readonly payer?: string | undefined;
  /** Free text, which may hold the trace number in addenda. */
  readonly text?: string | undefined;
}

/** What a column of a bank file can be; the amount is needed. */
export const bankColumnNames = ['amount', 'date', 'trace', 'payer', 'text'] as const;

/** The names in the first row of a CSV file; empty for a text that has no such row. */
export function csvHeadOf(text: string): readonly string[] {
  const start = text.slice(0, maxHead).replace(/^\ufeff/, '');
  const [head] = csvRows(start);
  const names = head?.cells.map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return names.length > 1 ? names : [];
}

/** No bank names its columns in more text than this. */
const maxHead = 20_000;

/** Reads a CSV file by the names of its columns; rows without an amount are passed over. */
export function readBankCsv(text: string, columns: BankColumns): readonly BankLine[] {
  const [head, ...rows] = csvRows(text);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const indexOf = (name: string | undefined) => names.indexOf(name?.toLowerCase() ?? '');
  const [amountAt, dateAt, traceAt, payerAt, textAt] = [
    columns.amount,
    columns.date,
    columns.trace,
    columns.payer,
    columns.text,
  ].map(indexOf) as [number, number, number, number, number];
  return rows.flatMap(({ line, cells }) => {
    const cell = (at: number) => cells[at]?.trim() ?? '';
    const amount = readBankAmount(cell(amountAt));
    if (amount === undefined) return [];
    const trace = cell(traceAt) || traceIn(cell(textAt));
    return {
      line,
      trace,
      amount,
      date: readBankDate(cell(dateAt)),
      payer: cell(payerAt) || undefined,
      paysClaims: trace !== undefined || cell(textAt).includes(claimPayment),
    };
  });
}

/** The columns that are named but that a CSV file does not have. */
export function missingColumns(text: string, columns: BankColumns): readonly string[] {
  const [head] = csvRows(text);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  return bankColumnNames
    .flatMap((name) => columns[name] || [])
    .filter((one) => !names.includes(one.toLowerCase()));
}

/** `1,234.50`, `$5`, `(5.00)`; a plus is left out. */
function readBankAmount(text: string): Money | undefined {
  const digits = text.replace(/[$,\s()+]/g, '');
  const amount = readMoney(digits);
  return amount !== undefined && /^\(.*\)$/.test(text) ? negate(amount) : amount;
}

/** `2025-10-06`, `10/6/2025`, or `20251006`. */
function readBankDate(text: string): RemitDate | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!american) return readDate(text.replaceAll('-', '').slice(0, 8));
  const [, month = '', day = '', year = ''] = american;
  return readDate(`${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`);
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV file (RFC 4180), each with the line it begins on. */
function csvRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/y;
  const all = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < all.length) {
    const [whole = '', raw = '', end = ''] = cell.exec(all) ?? [];
    // A stray quote ends a cell where no cell can end: what follows cannot be divided.
    if (whole === '') break;
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === ',') continue;
    rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  }
  if (cells.length > 0) rows.push({ line: begun, cells });
  return rows;
}
