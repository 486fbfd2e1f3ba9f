import { type RemitDate, readDate } from '../remit/date';
import { cents, negate } from '../remit/money';
import { type BankLine, claimPayment, traceIn } from './bank-line';

/** The fields of a transaction before its text, if its funds type adds none. */
const fixedFields = 6;

/**
 * Reads the transactions (16) of a BAI2 file with their continuations (88); the date is that of
 * their group (02). Total: other records are passed over.
 */
export function readBai2(text: string): readonly BankLine[] {
  const lines: BankLine[] = [];
  let date: RemitDate | undefined;
  let open: { readonly line: number; record: string } | undefined;
  const close = () => {
    const line = open && lineOf(open.line, open.record, date);
    if (line) lines.push(line);
    open = undefined;
  };
  for (const [i, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const record = whole.trimEnd().replace(/\/$/, '');
    const kind = record.slice(0, 3);
    if (kind === '88,' && open) {
      // A text goes on where it stopped; before the text, a continuation is the next field.
      const isText = open.record.split(',').length > fixedFields;
      open.record += (isText ? '' : ',') + record.slice(3);
      continue;
    }
    close();
    if (kind === '02,') date = readDate(`20${record.split(',')[4] ?? ''}`);
    if (kind === '16,') open = { line: i + 1, record };
  }
  close();
  return lines;
}

function lineOf(line: number, record: string, date: RemitDate | undefined): BankLine | undefined {
  const [, type = '', amount = '', ...rest] = record.split(',');
  if (!/^\d{3}$/.test(type) || !/^\d{1,15}$/.test(amount)) return undefined;
  // Types 100 to 399 are credits, 400 to 699 debits; what lies beyond moves no money.
  if (type < '100' || type > '699') return undefined;
  const details = rest.join(',');
  const trace = traceIn(details);
  const value = cents(Number(amount));
  return {
    line,
    trace,
    amount: type < '400' ? value : negate(value),
    date,
    payer: undefined,
    paysClaims: trace !== undefined || details.includes(claimPayment),
  };
}
