import type { FileRows, PaymentRow } from '../checks/rows';
import type { RemitDate } from '../remit/date';
import { type Money, readMoney } from '../remit/money';

/** A payment that a remittance announces. */
export interface Received {
  /** The same for a payment that is received twice. */
  readonly name: string;
  readonly file: string;
  /** The segment of its ST. */
  readonly segment: number;
  readonly trace: string | undefined;
  /** Below zero if it is drawn from the provider; absent if it is not a number. */
  readonly amount: Money | undefined;
  readonly date: RemitDate | undefined;
  readonly payer: string | undefined;
  /** BPR04. */
  readonly method: string | undefined;
}

/** The payments that files announce, in order; one that was received twice is deposited once. */
export function receivedIn(files: readonly FileRows[]): readonly Received[] {
  const all = new Map<string, Received>();
  for (const { file, payments } of files) {
    for (const row of payments) {
      const name = receivedName(file, row);
      if (all.has(name)) continue;
      const { segment, payer, trace, amount, date, method } = row;
      all.set(name, {
        name,
        file,
        segment,
        trace: trace || undefined,
        amount: amount === undefined ? undefined : readMoney(amount),
        date,
        payer: payer || undefined,
        method: method || undefined,
      });
    }
  }
  return [...all.values()];
}

/** What a payment is recognized by, also in another file. */
export function receivedName(
  file: string,
  { payer, payerId, trace, amount, date, at }: PaymentRow,
): string {
  const isTraced = trace !== '' && amount !== undefined;
  const key = isTraced ? [payerId || payer, trace, amount, date] : [file, at.segment];
  return JSON.stringify(key);
}
