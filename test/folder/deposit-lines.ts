import type { BankLine } from '../../server/folder/bank-line';
import type { Received } from '../../server/folder/received';
import { readDate } from '../../server/remit/date';
import { cents } from '../../server/remit/money';

/** A bank line with a trace number; others differ from it. */
export const bankLine: BankLine = {
  line: 1,
  trace: 'T100',
  amount: cents(11_398),
  date: readDate('20251006'),
  payer: 'EXAMPLE PAYER',
  paysClaims: true,
};

export function deposit(
  at: number,
  trace: string | undefined,
  count: number,
  date = '20251006',
): BankLine {
  return { ...bankLine, line: at, trace, amount: cents(count), date: readDate(date) };
}

export function payment(trace: string, count: number, method = 'ACH'): Received {
  const { date, payer } = bankLine;
  const place = { name: trace, file: 'a.835', segment: 3 };
  return { ...place, trace, amount: cents(count), date, payer, method };
}
