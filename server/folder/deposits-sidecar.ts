import { isRecord } from '../json';
import { readSidecarJson } from '../sidecar-json';
import { type BankColumns, bankColumnNames } from './bank-csv';
import type { DepositDecision } from './deposit-decision';

/** What people said of a bank file, as the sidecar `<file>.deposits.json` holds it. */
export interface DepositsFile {
  readonly version: typeof depositsVersion;
  /** The columns of a CSV file. */
  readonly columns?: BankColumns;
  readonly decisions: readonly DepositDecision[];
}

/** The format that this version writes; a sidecar with a higher number is not read. */
const depositsVersion = 1;

/** What a sidecar's text was read as; only `decisions` may be overwritten. */
export type DepositsSidecar =
  | { readonly state: 'decisions'; readonly file: DepositsFile }
  | { readonly state: 'broken' | 'newer'; readonly message: string };

const empty: DepositsFile = { version: depositsVersion, decisions: [] };

/** Reads a sidecar. A text that is not understood in full is left alone, and the message says why. */
export function readDepositsSidecar(text: string): DepositsSidecar {
  const read = readSidecarJson(text, depositsVersion);
  if (read.state === 'empty') return { state: 'decisions', file: empty };
  if (read.state === 'broken') return broken(read.why);
  if (read.state === 'newer') {
    const message = `The decisions about this bank file were written by a newer version (format ${read.version}). Update to read them. The file was not changed.`;
    return { state: 'newer', message };
  }
  const { record } = read;
  const { columns, decisions } = record;
  if (columns !== undefined && !isBankColumns(columns)) return broken('"columns" is not valid');
  if (!Array.isArray(decisions)) return broken('"decisions" is missing');
  const wrong = decisions.findIndex((decision) => !isDecision(decision));
  if (wrong >= 0) return broken(`decision ${wrong + 1} is not valid`);
  return { state: 'decisions', file: record as unknown as DepositsFile };
}

/** Writes a sidecar: in the order of the bank's lines; one property per line, for readable diffs. */
export function writeDepositsSidecar({ version, columns, decisions }: DepositsFile): string {
  const sorted = [...decisions].sort(
    (a, b) => a.bank.line - b.bank.line || (a.decided < b.decided ? -1 : 1),
  );
  const ordered = { version, ...(columns && { columns }), decisions: sorted.map(orderedDecision) };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** True for the columns of a bank's CSV file, whoever wrote them. */
export function isBankColumns(value: unknown): value is BankColumns {
  if (!isRecord(value) || !isText(value.amount) || value.amount === '') return false;
  const known = new Set<string>(bankColumnNames);
  return Object.entries(value).every(([name, column]) => known.has(name) && isText(column));
}

function broken(why: string): DepositsSidecar {
  const message = `The decisions about this bank file cannot be read: ${why}. The file was not changed; correct or move it.`;
  return { state: 'broken', message };
}

function orderedDecision(one: DepositDecision): DepositDecision {
  const { decision, payment, bank, reason, author, decided, ...rest } = one;
  const name = author !== undefined && { author };
  return { decision, payment, bank, reason, ...name, decided, ...rest };
}

function isDecision(value: unknown): value is DepositDecision {
  if (!isRecord(value)) return false;
  const { decision, payment, bank, reason, author, decided } = value;
  if (!isRecord(payment) || !isRecord(bank)) return false;
  const { line, amount, trace, date } = bank;
  return (
    (decision === 'accepted' || decision === 'rejected') &&
    Object.values(payment).every(isText) &&
    typeof line === 'number' &&
    isText(amount) &&
    [reason, decided].every(isText) &&
    [trace, date, author].every((one) => one === undefined || isText(one))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
