import { daysBetween, type IsoDate, isoDate, type RemitDate, readDate } from '../remit/date';
import { add, type Money, plainMoney, subtract, zero } from '../remit/money';
import type { BankLine } from './bank-line';
import { depositSums } from './deposit-sums';
import type { Deposit, Deposits } from './deposits';
import type {
  BankFacts,
  BankSide,
  DepositList,
  DepositListRow,
  DepositsPage,
  DepositsQuery,
  PaymentSide,
} from './deposits-page';
import type { Received } from './received';

/** A bank file that was matched. */
export interface MatchedBank {
  readonly file: string;
  readonly lines: readonly BankLine[];
  /** What it lacks at its end, if it is incomplete. */
  readonly missing: string | undefined;
  readonly deposits: Deposits;
  readonly problem: string | undefined;
}

/** How many rows a list has where the query does not say. */
const usualCount = 200;

/** What is open comes first, then what is settled. */
const order: readonly (keyof Deposits)[] = [
  ...(['proposed', 'amountDiffers', 'withoutDeposit', 'checks'] as const),
  ...(['withoutRemittance', 'matched', 'zero'] as const),
];

/** The lists of a match with their sums; empty without a bank file. */
export function makeDepositsPage(
  bank: MatchedBank | undefined,
  { today, count = usualCount }: Omit<DepositsQuery, 'page'>,
): DepositsPage {
  if (!bank)
    return { page: 'deposits', bank: undefined, lists: [], open: 0, totals: depositSums([]) };
  const { deposits } = bank;
  const day = readDate(today.replaceAll('-', ''));
  const lists = order.map((list): DepositList => {
    const all = deposits[list];
    const isOpen = list === 'withoutDeposit' || list === 'checks';
    const rows = isOpen ? [...all].sort(oldestFirst) : all;
    return {
      list,
      count: all.length,
      ...depositSums(all),
      rows: rows.slice(0, count).map((one) => rowOf(one, isOpen ? day : undefined)),
    };
  });
  const totals = depositSums(order.flatMap((list) => deposits[list]));
  const settled = deposits.matched.length + deposits.zero.length;
  const open = order.reduce((sum, list) => sum + deposits[list].length, -settled);
  return { page: 'deposits', bank: factsOf(bank), lists, open, totals };
}

function factsOf({ file, lines, missing, deposits, problem }: MatchedBank): BankFacts {
  const listed = new Set(order.flatMap((list) => deposits[list].map(({ bank }) => bank)));
  const others = lines.filter((line) => !listed.has(line));
  const days = lines.flatMap(({ date }) => date ?? []).sort();
  return {
    file,
    lines: lines.length,
    missing,
    from: dayText(days[0]),
    through: dayText(days.at(-1)),
    others: others.length,
    othersAmount: plainMoney(others.reduce((sum, { amount }) => add(sum, amount), zero)),
    problem,
  };
}

function rowOf(
  { received, bank, decision }: Deposit,
  today: RemitDate | undefined,
): DepositListRow {
  return {
    payment: received && paymentSide(received),
    bank: bank && bankSide(bank),
    difference: differenceOf(received?.amount, bank?.amount),
    age: today && received?.date && daysBetween(received.date, today),
    decision: decision && {
      decision: decision.decision,
      reason: decision.reason,
      line: bank?.line ?? decision.bank.line,
      ...(decision.author !== undefined && { author: decision.author }),
    },
  };
}

/** By how much a bank has more than a payment announces. */
function differenceOf(received: Money | undefined, deposited: Money | undefined) {
  if (received === undefined || deposited === undefined) return undefined;
  return plainMoney(subtract(deposited, received));
}

function paymentSide({ file, segment, payer, trace, method, amount, date }: Received): PaymentSide {
  const text = amount === undefined ? undefined : plainMoney(amount);
  return { file, segment, payer, trace, method, amount: text, date: dayText(date) };
}

function bankSide({ line, payer, trace, amount, date }: BankLine): BankSide {
  return { line, payer, trace, amount: plainMoney(amount), date: dayText(date) };
}

function dayText(date: RemitDate | undefined): IsoDate | undefined {
  return date && isoDate(date);
}

/** A payment without a date comes last. */
function oldestFirst(a: Deposit, b: Deposit): number {
  const [left, right] = [a.received?.date ?? '9', b.received?.date ?? '9'];
  return left < right ? -1 : left > right ? 1 : 0;
}
