import type { RemittanceDocument } from '../document';
import type { RemitDate } from '../remit/date';
import { type Money, negate } from '../remit/money';
import { isRemittance } from '../remit/transaction-kind';

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

/** The payments that a file announces, in order. */
export function receivedFrom(file: string, document: RemittanceDocument): readonly Received[] {
  const all: Received[] = [];
  for (const { groups } of document.interchanges) {
    for (const { head: group, payments } of groups) {
      for (const { head } of payments) {
        if (!isRemittance(head, group)) continue;
        const amount = head.amount?.value;
        const isDebit = head.creditOrDebit?.value === 'D';
        all.push({
          file,
          trace: head.trace?.value,
          amount: isDebit && amount !== undefined ? negate(amount) : amount,
          date: head.date?.value,
          payer: head.payer?.name?.value,
          method: head.method?.value,
        });
      }
    }
  }
  return all;
}
