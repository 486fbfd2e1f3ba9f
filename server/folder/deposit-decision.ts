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
    textOfLine(one.bank) === textOfLine(other.bank)
  );
}

/**
 * Decisions with the numbers that their lines have now, because a bank that sends more lines moves
 * the others. A line that has kept its number is found first; those that moved follow in order, each
 * to a line of its own. A decision whose line is gone stays as it is.
 */
export function atCurrentLines(
  decisions: readonly DepositDecision[],
  bank: readonly BankLine[],
): readonly DepositDecision[] {
  if (decisions.length === 0) return decisions;
  const free = new Map<string, Set<number>>();
  for (const line of bank) {
    const alike = textOfBank(bankKey(line));
    if (!free.get(alike)?.add(line.line)) free.set(alike, new Set([line.line]));
  }
  const keys = new Map(decisions.map(({ bank: key }) => [textOfLine(key), key]));
  const moved = [...keys.values()]
    .filter((key) => !free.get(textOfBank(key))?.delete(key.line))
    .sort((a, b) => a.line - b.line);
  const numbers = new Map<string, number>();
  for (const key of moved) {
    const alike = free.get(textOfBank(key));
    const [line] = alike ?? [];
    if (line === undefined) continue;
    alike?.delete(line);
    numbers.set(textOfLine(key), line);
  }
  return decisions.map((one) => {
    const line = numbers.get(textOfLine(one.bank));
    return line === undefined ? one : { ...one, bank: { ...one.bank, line } };
  });
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
  const lines = new Map(bank.map((line) => [textOfLine(bankKey(line)), line]));
  return atCurrentLines(decisions, bank).flatMap((decision) => {
    const one = payments.get(textOfPayment(decision.payment));
    const line = lines.get(textOfLine(decision.bank));
    return one && line ? { received: one, bank: line, decision } : [];
  });
}

function textOfPayment({ payer, trace, amount, date }: PaymentKey): string {
  return JSON.stringify([payer, trace, amount, date]);
}

function textOfLine(key: BankKey): string {
  return `${key.line} ${textOfBank(key)}`;
}

/** The same for lines that are alike. */
function textOfBank({ trace, amount, date }: BankKey): string {
  return JSON.stringify([trace, amount, date]);
}
