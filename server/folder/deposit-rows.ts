import { isoDate, type RemitDate } from '../remit/date';
import { type Money, plainMoney } from '../remit/money';
import type { Deposit, Deposits } from './deposits';

/** A payment and its deposit for programs; what is not known is absent. */
export interface DepositRow {
  readonly file?: string | undefined;
  readonly trace?: string | undefined;
  readonly amount?: string | undefined;
  readonly date?: string | undefined;
  readonly payer?: string | undefined;
  readonly bank?: BankRow | undefined;
  /** What a person decided about a proposal, and why. */
  readonly decision?: { readonly decision: 'accepted' | 'rejected'; readonly reason: string };
}

interface BankRow {
  readonly line: number;
  readonly trace?: string | undefined;
  readonly amount?: string | undefined;
  readonly date?: string | undefined;
}

/** Every list of a match as rows, by the name of the list. */
export function depositRows(deposits: Deposits): Record<keyof Deposits, readonly DepositRow[]> {
  return {
    matched: deposits.matched.map(rowOf),
    proposed: deposits.proposed.map(rowOf),
    amountDiffers: deposits.amountDiffers.map(rowOf),
    withoutDeposit: deposits.withoutDeposit.map(rowOf),
    withoutRemittance: deposits.withoutRemittance.map(rowOf),
    zero: deposits.zero.map(rowOf),
    checks: deposits.checks.map(rowOf),
  };
}

function rowOf({ received, bank, decision }: Deposit): DepositRow {
  return {
    ...(received && { file: received.file, ...known(received) }),
    payer: received?.payer ?? bank?.payer,
    bank: bank && { line: bank.line, ...known(bank) },
    ...(decision && { decision: { decision: decision.decision, reason: decision.reason } }),
  };
}

function known(one: {
  readonly trace: string | undefined;
  readonly amount: Money | undefined;
  readonly date: RemitDate | undefined;
}) {
  return {
    trace: one.trace,
    amount: one.amount === undefined ? undefined : plainMoney(one.amount),
    date: one.date && isoDate(one.date),
  };
}
