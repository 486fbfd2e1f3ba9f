import type { FileRows } from '../checks/rows';
import type { RemitDate } from '../remit/date';
import { type Money, readMoney } from '../remit/money';

/** A payment that a remittance announces. */
export interface Received {
  readonly file: string;
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
    for (const { payer, payerId, trace, amount, date, method, at } of payments) {
      const isTraced = trace !== '' && amount !== undefined;
      const key = isTraced ? [payerId || payer, trace, amount, date] : [file, at.segment];
      const name = JSON.stringify(key);
      if (all.has(name)) continue;
      all.set(name, {
        file,
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
