import { readBai2 } from './bai2';
import { type BankColumns, readBankCsv } from './bank-csv';
import type { BankLine } from './bank-line';
import { nachaRecords, readNacha } from './nacha';

/**
 * Reads a bank's file, whichever of NACHA and BAI2 it is, or CSV where columns are named;
 * `undefined` if it is none of them.
 */
export function readBankFile(
  text: string,
  columns: BankColumns | undefined,
): readonly BankLine[] | undefined {
  const start = text.trimStart();
  if (columns) return readBankCsv(text, columns);
  if (start.startsWith('101')) return readNacha(text);
  return start.startsWith('01,') ? readBai2(text) : undefined;
}

/** What a NACHA or BAI2 file ends with, if the file is incomplete. */
export function missingEnd(text: string): string | undefined {
  if (text.trimStart().startsWith('01,')) {
    return /^99,/m.test(text) ? undefined : 'the file trailer (record 99)';
  }
  // Records begin with a digit; some systems add a Ctrl+Z after the last one.
  const last = nachaRecords(text).findLast((record) => /^\d/.test(record));
  return last?.startsWith('9') ? undefined : 'the file control (record 9)';
}
