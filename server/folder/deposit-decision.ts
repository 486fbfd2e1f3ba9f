import { isoDate } from '../remit/date';
import { plainMoney } from '../remit/money';
import type { BankLine } from './bank-line';
import type { Received } from './received';

/** What a person decided about a proposal: whether a deposit belongs to a payment, and why. */
export interface DepositDecision {
  readonly decision: 'accepted' | 'rejected';
  readonly payment: PaymentKey;
  readonly bank: BankKey;
  readonly reason: string;
  readonly author?: string;
  /** ISO date and time. */
  readonly decided: string;
}

/** What a payment is found again by, whatever its file is called. */
export interface PaymentKey {
  readonly payer?: string;
  readonly trace?: string;
  readonly amount?: string;
  readonly date?: string;
}

/** What a line of a bank file is found again by; its number tells lines that are alike. */
export interface BankKey {
  readonly line: number;
  readonly trace?: string;
  readonly amount: string;
  readonly date?: string;
}

export function paymentKey({ payer, trace, amount, date }: Received): PaymentKey {
  return {
    ...(payer !== undefined && { payer }),
    ...(trace !== undefined && { trace }),
    ...(amount !== undefined && { amount: plainMoney(amount) }),
    ...(date !== undefined && { date: isoDate(date) }),
  };
}

export function bankKey({ line, trace, amount, date }: BankLine): BankKey {
  return {
    line,
    ...(trace !== undefined && { trace }),
    amount: plainMoney(amount),
    ...(date !== undefined && { date: isoDate(date) }),
  };
}

/** True if two decisions are about the same payment and the same line. */
export function isSamePair(
  one: Pick<DepositDecision, 'payment' | 'bank'>,
  other: Pick<DepositDecision, 'payment' | 'bank'>,
): boolean {
  return (
    textOfPayment(one.payment) === textOfPayment(other.payment) &&
    one.bank.line === other.bank.line &&
    textOfBank(one.bank) === textOfBank(other.bank)
  );
}

/** A decision with the payment and the line that it is about. */
export interface DecidedDeposit {
  readonly received: Received;
  readonly bank: BankLine;
  readonly decision: DepositDecision;
}

/** Decisions with what they are about; what is no longer in the files has no effect. */
export function decidedDeposits(
  decisions: readonly DepositDecision[],
  received: readonly Received[],
  bank: readonly BankLine[],
): readonly DecidedDeposit[] {
  if (decisions.length === 0) return [];
  const payments = new Map(received.map((one) => [textOfPayment(paymentKey(one)), one]));
  const lines = new Map<string, BankLine[]>();
  for (const line of bank) {
    const key = textOfBank(bankKey(line));
    if (!lines.get(key)?.push(line)) lines.set(key, [line]);
  }
  return decisions.flatMap((decision) => {
    const one = payments.get(textOfPayment(decision.payment));
    const alike = lines.get(textOfBank(decision.bank)) ?? [];
    const line = alike.find(({ line: number }) => number === decision.bank.line) ?? alike[0];
    return one && line ? { received: one, bank: line, decision } : [];
  });
}

function textOfPayment({ payer, trace, amount, date }: PaymentKey): string {
  return JSON.stringify([payer, trace, amount, date]);
}

function textOfBank({ trace, amount, date }: BankKey): string {
  return JSON.stringify([trace, amount, date]);
}
