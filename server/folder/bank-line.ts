import type { RemitDate } from '../remit/date';
import type { Money } from '../remit/money';

/** One deposit of a bank file, or one debit, which is below zero. */
export interface BankLine {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly trace: string | undefined;
  readonly amount: Money;
  readonly date: RemitDate | undefined;
  readonly payer: string | undefined;
  /** True if the bank says that it pays claims; other deposits need no remittance. */
  readonly paysClaims: boolean;
}

/** What a bank calls payments of claims. */
export const claimPayment = 'HCCLAIMPMT';

/** The trace number (TRN02) in a bank's addenda, which end in a tilde or a backslash. */
export function traceIn(text: string): string | undefined {
  return /\bTRN\*1\*([^*~\\/\s]+)/.exec(text)?.[1];
}
