import { type RemitDate, readDate } from '../remit/date';
import { cents, negate } from '../remit/money';
import { type BankLine, claimPayment, traceIn } from './bank-line';

const recordLength = 94;

/** Credits, credits of zero with data, and debits, by the last digit of the transaction code. */
const credits = /^[2-5][24]$/;
const debits = /^[2-5][79]$/;

/**
 * Reads the entries of a NACHA file: batch headers (5), entries (6), and addenda (7). Prenotes and
 * returns move no money and are left out. Total: other records are passed over.
 */
export function readNacha(text: string): readonly BankLine[] {
  const records = nachaRecords(text);
  const lines: BankLine[] = [];
  let batch: Batch | undefined;
  let entry: Entry | undefined;
  const close = () => {
    if (entry) lines.push(lineOf(entry, batch));
    entry = undefined;
  };
  for (const [i, record] of records.entries()) {
    const kind = record.charAt(0);
    if (kind === '7' && entry) {
      entry.addenda += record.slice(3, 83);
      continue;
    }
    close();
    if (kind === '5') batch = batchOf(record);
    const code = record.slice(1, 3);
    if (kind !== '6' || !(credits.test(code) || debits.test(code))) continue;
    const amount = record.slice(29, 39);
    if (!/^\d{10}$/.test(amount)) continue;
    entry = { line: i + 1, isDebit: debits.test(code), cents: Number(amount), addenda: '' };
  }
  close();
  return lines;
}

/** The records of a NACHA file, which need not have line breaks. */
export function nachaRecords(text: string): readonly string[] {
  return /[\r\n]\d/.test(text.trim())
    ? text.split(/\r\n|\r|\n/)
    : (text.match(new RegExp(`.{1,${recordLength}}`, 'g')) ?? []);
}

interface Batch {
  readonly company: string;
  readonly description: string;
  readonly date: RemitDate | undefined;
}

interface Entry {
  readonly line: number;
  readonly isDebit: boolean;
  readonly cents: number;
  addenda: string;
}

function batchOf(record: string): Batch {
  return {
    company: record.slice(4, 20).trim(),
    description: record.slice(53, 63).trim(),
    date: readDate(`20${record.slice(69, 75)}`),
  };
}

function lineOf(
  { line, isDebit, cents: count, addenda }: Entry,
  batch: Batch | undefined,
): BankLine {
  const trace = traceIn(addenda);
  const amount = cents(count);
  return {
    line,
    trace,
    amount: isDebit ? negate(amount) : amount,
    date: batch?.date,
    payer: batch?.company || undefined,
    paysClaims: trace !== undefined || batch?.description === claimPayment,
  };
}
