import type { DecimalText, PaymentRow } from '../checks/rows';
import { isoDate } from '../remit/date';
import { add, compare, type Money, plainMoney, readMoney, zero } from '../remit/money';
import type { FindingResult } from '../stream/result';
import type { FolderIndex } from './folder-index';
import { listFindings } from './list-findings';
import { nameOf } from './name-of';
import type { NoteCounts } from './note-counts';
import type { MarkedPayment } from './payment-mark';
import type {
  PaymentColumn,
  PaymentListRow,
  PaymentsPage,
  PaymentsQuery,
  PaymentTotals,
} from './payments-page';

/** How many rows a page has where the query does not say. */
const usualCount = 200;

/** What is asked of a folder besides its index. */
export interface ListSource {
  readonly index: FolderIndex;
  readonly findings: ReadonlyMap<string, readonly FindingResult[]>;
  /** The marks of the payments of a file, by check or trace number. */
  readonly marksOf: (file: string) => ReadonlyMap<string, MarkedPayment>;
  /** How many notes a payment of a file has. */
  readonly notesOf: (file: string) => NoteCounts;
  /** Whether a payment has no certain deposit in the bank file; absent before one was matched. */
  readonly isUnmatched?: ((file: string, payment: PaymentRow) => boolean) | undefined;
}

/** The payments of a folder that a query asks for, with their sums. */
export function listPayments(source: ListSource, query: PaymentsQuery): PaymentsPage {
  const { index, findings, isUnmatched } = source;
  const all = [...index.payments()];
  const wantsUnmatched = query.only === 'unmatched';
  const matching = all.filter(
    ({ file, payment }) =>
      matchesText(file, payment, query.text) &&
      (!wantsUnmatched || isUnmatched?.(file, payment) === true),
  );
  const rows = matching
    .map(({ file, payment }) => rowOf(source, file, payment))
    .filter((row) => matches(row, query));
  return {
    page: 'payments',
    rows: sorted(rows, query.sort).slice(0, query.count ?? usualCount),
    matching: rows.length,
    all: all.length,
    hasBank: isUnmatched !== undefined,
    files: index.files().filter(({ payments }) => payments.length > 0).length,
    totals: totalsOf(rows),
    payers: [...new Set(all.map(({ payment }) => payment.payer))].filter(Boolean).sort(),
    findings: listFindings(findings),
  };
}

function rowOf(
  { index, findings, marksOf, notesOf }: ListSource,
  file: string,
  payment: PaymentRow,
): PaymentListRow {
  const { segment, payer, payee, method, trace, date, amount, claims, denied } = payment;
  const { deniedAmount, charged, paid, patient, sequestration, unbalancedClaims } = payment;
  const marked = marksOf(file).get(trace);
  const next = index.get(file)?.payments.find((other) => other.segment > segment)?.segment;
  const isOwn = (place: number | undefined) =>
    place !== undefined && place >= segment && (next === undefined || place < next);
  return {
    ...{ file, segment, payer, payee, method, trace, amount, claims, denied, deniedAmount },
    ...{ charged, paid, patient, sequestration },
    date: date && isoDate(date),
    balanced: unbalancedClaims > 0 ? false : payment.balanced,
    findings: findings.get(file)?.filter((one) => isOwn(one.segment)).length ?? 0,
    notes: notesOf(file)(trace),
    mark: marked?.mark,
    markNote: marked?.note,
  };
}

/** Whether a text is part of what a payment is known by. */
function matchesText(file: string, payment: PaymentRow, text = ''): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const amount = wanted.replace(/[$,]/g, '');
  const { payer, payee, trace, amount: paid = '', claimRows } = payment;
  const has = (value: string) => value.toLowerCase().includes(wanted);
  return (
    [payer, payee, trace, nameOf(file)].some(has) ||
    (/\d/.test(amount) && paid.startsWith(amount)) ||
    claimRows.some(({ account, control }) => has(account) || has(control))
  );
}

function matches(row: PaymentListRow, query: PaymentsQuery): boolean {
  const { payer, from, through, amountFrom, amountTo, only } = query;
  if (payer !== undefined && row.payer !== payer) return false;
  if (from !== undefined && (row.date === undefined || row.date < from)) return false;
  if (through !== undefined && (row.date === undefined || row.date > through)) return false;
  if (amountFrom !== undefined && !isOrdered(amountFrom, row.amount)) return false;
  if (amountTo !== undefined && !isOrdered(row.amount, amountTo)) return false;
  switch (only) {
    case undefined:
    // Known of the payment itself, not of its row.
    case 'unmatched':
      return true;
    case 'denied':
      return row.denied > 0;
    case 'out of balance':
      return row.balanced === false;
    case 'not posted':
      return row.mark !== 'posted';
    case 'to do':
      return row.mark === 'to do';
    case 'has findings':
      return row.findings > 0;
  }
}

function isOrdered(low: DecimalText | undefined, high: DecimalText | undefined): boolean {
  const [a, b] = [moneyOf(low), moneyOf(high)];
  return a !== undefined && b !== undefined && compare(a, b) <= 0;
}

const amountColumns: ReadonlySet<PaymentColumn> = new Set([
  ...(['amount', 'deniedAmount', 'patient', 'sequestration'] as const),
]);

/** The rows by one column, the newest first if there is none. What is absent comes first. */
function sorted(
  rows: readonly PaymentListRow[],
  { by, descending = false }: NonNullable<PaymentsQuery['sort']> = { by: 'date', descending: true },
): readonly PaymentListRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      sign * compareBy(by, a, b) || compareBy('date', a, b) || compareText(a.trace, b.trace),
  );
}

function compareBy(by: PaymentColumn, a: PaymentListRow, b: PaymentListRow): number {
  if (amountColumns.has(by)) {
    const [first, second] = [moneyOf(String(a[by] ?? '')), moneyOf(String(b[by] ?? ''))];
    if (first === undefined || second === undefined) {
      return Number(first !== undefined) - Number(second !== undefined);
    }
    return compare(first, second);
  }
  const [first, second] = [a[by] ?? '', b[by] ?? ''];
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return compareText(String(first), String(second));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function totalsOf(rows: readonly PaymentListRow[]): PaymentTotals {
  const sum = (of: (row: PaymentListRow) => DecimalText | undefined) =>
    plainMoney(rows.reduce((all, row) => add(all, moneyOf(of(row)) ?? zero), zero));
  const count = (of: (row: PaymentListRow) => number) =>
    rows.reduce((all, row) => all + of(row), 0);
  return {
    amount: sum(({ amount }) => amount),
    charged: sum(({ charged }) => charged),
    paid: sum(({ paid }) => paid),
    patient: sum(({ patient }) => patient),
    sequestration: sum(({ sequestration }) => sequestration),
    deniedAmount: sum(({ deniedAmount }) => deniedAmount),
    claims: count(({ claims }) => claims),
    denied: count(({ denied }) => denied),
    outOfBalance: count(({ balanced }) => Number(balanced === false)),
  };
}

function moneyOf(text: DecimalText | undefined): Money | undefined {
  return text === undefined ? undefined : readMoney(text);
}
