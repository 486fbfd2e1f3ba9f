import { type Money, negate, readMoney } from '../remit/money';
import { isDayFirst, readBankDate } from './bank-date';
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

/** The names of the columns of a CSV file; empty for a text that has no such row. */
export function csvHeadOf(text: string): readonly string[] {
  const names = headOf(csvRows(text.slice(0, maxHead)))?.cells.filter((name) => name !== '') ?? [];
  return names.length > 1 ? names : [];
}

/** No bank names its columns in more text, or after more rows, than this. */
const maxHead = 20_000;
const maxRowsBefore = 30;

/** Reads a CSV file by the names of its columns; rows without an amount are passed over. */
export function readBankCsv(text: string, columns: BankColumns): readonly BankLine[] {
  const all = csvRows(text);
  const head = headOf(all, columns);
  const rows = all.slice(head ? all.indexOf(head) + 1 : 0);
  const names = head?.cells.map((name) => name.toLowerCase()) ?? [];
  const indexOf = (name: string | undefined) => names.indexOf(name?.toLowerCase() ?? '');
  const [amountAt, dateAt, traceAt, payerAt, textAt] = [
    columns.amount,
    columns.date,
    columns.trace,
    columns.payer,
    columns.text,
  ].map(indexOf) as [number, number, number, number, number];
  const dayFirst = isDayFirst(rows.map(({ cells }) => cells[dateAt] ?? ''));
  return rows.flatMap(({ line, cells }) => {
    const cell = (at: number) => cells[at] ?? '';
    const amount = readBankAmount(cell(amountAt));
    if (amount === undefined) return [];
    const trace = cell(traceAt) || traceIn(cell(textAt));
    return {
      line,
      trace,
      amount,
      date: readBankDate(cell(dateAt), dayFirst),
      payer: cell(payerAt) || undefined,
      paysClaims: trace !== undefined || cell(textAt).includes(claimPayment),
    };
  });
}

/** The columns that are named but that a CSV file does not have. */
export function missingColumns(text: string, columns: BankColumns): readonly string[] {
  return missingIn(headOf(csvRows(text), columns), columns);
}

function missingIn(head: Row | undefined, columns: BankColumns): readonly string[] {
  const names = head?.cells.map((name) => name.toLowerCase()) ?? [];
  return bankColumnNames
    .flatMap((name) => columns[name] || [])
    .filter((one) => !names.includes(one.toLowerCase()));
}

/**
 * The row that names the columns: what is written above it is about the account. It has the columns
 * that are wanted, or else the most cells, and neither an amount nor a date.
 */
function headOf(rows: readonly Row[], columns?: BankColumns): Row | undefined {
  const first = rows.slice(0, maxRowsBefore);
  const wanted = columns && first.find((row) => missingIn(row, columns).length === 0);
  if (wanted) return wanted;
  const filled = ({ cells }: Row) => cells.filter((cell) => cell !== '').length;
  const isNames = ({ cells }: Row) =>
    !cells.some((cell) => readBankAmount(cell) !== undefined || readBankDate(cell, false));
  const named = first.filter(isNames);
  const most = Math.max(...named.map(filled));
  return named.find((row) => filled(row) === most);
}

/** `1,234.50`, `1.234,50`, `$5`, `-5.00`, `5.00-`, `(5.00)`; a plus is left out. */
function readBankAmount(text: string): Money | undefined {
  const plain = text.replace(/[$\s()+]/g, '').replace(/^(.*)-$/, '-$1');
  // Two digits after the only comma are cents: a comma between thousands has three.
  const hasDecimalComma = /^-?[\d.]*,\d{2}$/.test(plain);
  const digits = hasDecimalComma
    ? plain.replaceAll('.', '').replace(',', '.')
    : plain.replaceAll(',', '');
  const amount = readMoney(digits);
  return amount !== undefined && /^\(.*\)$/.test(text) ? negate(amount) : amount;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells of a CSV file, by what divides them. */
const cellPatterns = [
  /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/y,
  /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n|\r|\n|$)/y,
  /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y,
];

/** The rows of a CSV file, divided by what makes the most cells of its start: comma, semicolon, or tab. */
function csvRows(text: string): readonly Row[] {
  const all = text.replace(/^\ufeff/, '');
  const start = all.slice(0, maxHead);
  const counts = cellPatterns.map((cell) =>
    rowsBy(cell, start).reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const best = cellPatterns[counts.indexOf(Math.max(...counts))];
  return best ? rowsBy(best, all) : [];
}

/** The rows of a CSV file (RFC 4180), each with the line it begins on, its cells without spaces around. */
function rowsBy(cell: RegExp, all: string): readonly Row[] {
  cell.lastIndex = 0;
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  while (cell.lastIndex < all.length) {
    const [whole = '', raw = '', end = ''] = cell.exec(all) ?? [];
    // A stray quote ends a cell where no cell can end: what follows cannot be divided.
    if (whole === '') break;
    cells.push((raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim());
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === ',' || end === ';' || end === '\t') continue;
    rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  }
  if (cells.length > 0) rows.push({ line: begun, cells });
  return rows;
}
