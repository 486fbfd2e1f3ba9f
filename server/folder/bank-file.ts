import { readBai2 } from './bai2';
import { type BankColumns, readBankCsv } from './bank-csv';
import type { BankLine } from './bank-line';
import { readNacha } from './nacha';

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
