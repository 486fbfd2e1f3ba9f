import { daysBetween } from '../remit/date';
import { isZero, type Money, plainMoney } from '../remit/money';
import type { BankLine } from './bank-line';
import { type DecidedDeposit, type DepositDecision, decidedDeposits } from './deposit-decision';
import { pairOff } from './pair-off';
import type { Received } from './received';

/** A payment, its deposit, or both. */
export interface Deposit {
  readonly received: Received | undefined;
  readonly bank: BankLine | undefined;
  /** What a person decided about both. */
  readonly decision?: DepositDecision;
}

/** Which deposit belongs to which payment, and what has no counterpart. */
export interface Deposits {
  /** The same trace number and amount, or amount, date, and payer if the bank has no trace. */
  readonly matched: readonly Deposit[];
  /** Alike, and not certain: a person decides. */
  readonly proposed: readonly Deposit[];
  /** The same trace number and another amount. */
  readonly amountDiffers: readonly Deposit[];
  readonly withoutDeposit: readonly Deposit[];
  readonly withoutRemittance: readonly Deposit[];
  /** Payments of zero, which nobody deposits. */
  readonly zero: readonly Deposit[];
  /** Paper checks that are in no bank line by themselves. */
  readonly checks: readonly Deposit[];
}

/** How many days a bank may book before or after the day that a remittance names. */
const nearDays = 5;

/** A bank shortens the name of a company to this. */
const companyLength = 16;

/**
 * Matches payments with the lines of a bank file. A proposal that was accepted is a match, whatever
 * else is alike; one that was rejected is not proposed again.
 */
export function matchDeposits(
  received: readonly Received[],
  bank: readonly BankLine[],
  decisions: readonly DepositDecision[] = [],
): Deposits {
  const decided = decidedDeposits(decisions, received, bank);
  const { accepted, taken } = acceptedIn(decided);
  const isNothing = ({ amount }: Received) => amount !== undefined && isZero(amount);
  const left = received.filter((one) => !isNothing(one) && !taken.has(one)).map(payment);
  const right = bank.filter((one) => !isZero(one.amount) && !taken.has(one)).map(deposit);
  const certain = pairOff(left, right, [
    ({ trace, amount }) => trace && amount && `${trace} ${amount}`,
  ]);
  const differing = pairOff(certain.left, certain.right, [({ trace }) => trace || undefined]);
  const known = pairOff(differing.left, differing.right, [
    ({ isTraced, amount, date, payer }) =>
      isTraced || !date || !payer ? undefined : `${amount} ${date} ${payer}`,
  ]);
  const { proposed, rest, lines } = propose(known.left, known.right, decided);
  const isCheck = ({ received: one }: Deposit) => one?.method === 'CHK';
  const open = rest.map((side) => withRejection(side, decided));
  return {
    matched: [...[...certain.both, ...known.both].map(joined), ...accepted],
    proposed: proposed.map(joined),
    amountDiffers: differing.both.map(joined),
    withoutDeposit: open.filter((side) => !isCheck(side)),
    withoutRemittance: lines.filter(({ bank: line }) => line?.paysClaims),
    zero: received.filter(isNothing).map(payment),
    checks: open.filter(isCheck),
  };
}

/** A payment without deposit says which one was rejected. */
function withRejection(side: Deposit, decided: readonly DecidedDeposit[]): Deposit {
  const known = decided.find(
    ({ received, decision }) => received === side.received && decision.decision === 'rejected',
  );
  return known ? { ...side, decision: known.decision } : side;
}

/** Of several acceptances of one payment or one line, the first counts; the others take nothing. */
function acceptedIn(decided: readonly DecidedDeposit[]) {
  const accepted: DecidedDeposit[] = [];
  const taken = new Set<Received | BankLine>();
  for (const one of decided) {
    const { received, bank, decision } = one;
    if (decision.decision !== 'accepted' || taken.has(received) || taken.has(bank)) continue;
    accepted.push(one);
    taken.add(received).add(bank);
  }
  return { accepted, taken };
}

/** A payment or a deposit, by what both have. */
interface Side extends Deposit {
  readonly trace: string;
  readonly amount: string;
  readonly date: string;
  readonly payer: string;
  /** True for a bank line with a trace number: that it pays something else is known. */
  readonly isTraced: boolean;
}

function payment(received: Received): Side {
  return { received, bank: undefined, ...shared(received), isTraced: false };
}

function deposit(bank: BankLine): Side {
  return { received: undefined, bank, ...shared(bank), isTraced: bank.trace !== undefined };
}

function shared(
  one: Omit<BankLine, 'amount' | 'line' | 'paysClaims'> & { amount: Money | undefined },
) {
  return {
    trace: (one.trace ?? '')
      .trim()
      .toUpperCase()
      .replace(/^0+(?=.)/, ''),
    amount: one.amount === undefined ? '' : plainMoney(one.amount),
    date: one.date ?? '',
    payer: (one.payer ?? '')
      .slice(0, companyLength)
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
  };
}

function joined([{ received }, { bank }]: readonly [Side, Side]): Deposit {
  return { received, bank };
}

/** Pairs what alone has its amount on both sides, if the days are near and no trace speaks against it. */
function propose(
  left: readonly Side[],
  right: readonly Side[],
  decided: readonly DecidedDeposit[],
) {
  const isRejected = ({ received }: Side, { bank }: Side) =>
    decided.some(
      (one) =>
        one.decision.decision === 'rejected' && one.received === received && one.bank === bank,
    );
  const proposed: (readonly [Side, Side])[] = [];
  const taken = new Set<Side>();
  const others = singles(right);
  for (const [amount, one] of singles(left)) {
    const other = others.get(amount);
    if (!one || !other || !areNear(one, other) || !canBeOne(one, other)) continue;
    if (isRejected(one, other)) continue;
    proposed.push([one, other]);
    taken.add(one).add(other);
  }
  const isLeft = (side: Side) => !taken.has(side);
  return { proposed, rest: left.filter(isLeft), lines: right.filter(isLeft) };
}

/** What is alone with its amount; `undefined` for an amount that occurs twice. */
function singles(sides: readonly Side[]): ReadonlyMap<string, Side | undefined> {
  const found = new Map<string, Side | undefined>();
  for (const side of sides) found.set(side.amount, found.has(side.amount) ? undefined : side);
  found.delete('');
  return found;
}

function areNear({ received }: Side, { bank }: Side): boolean {
  if (!received?.date || !bank?.date) return true;
  return Math.abs(daysBetween(received.date, bank.date)) <= nearDays;
}

/** Whether a trace number may be a part of the other, or a typo of the same payer. */
function canBeOne(one: Side, other: Side): boolean {
  const isPart = one.trace.includes(other.trace) || other.trace.includes(one.trace);
  return isPart || (one.payer !== '' && one.payer === other.payer);
}
