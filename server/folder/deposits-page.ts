import type { DecimalText } from '../checks/rows';
import type { IsoDate } from '../remit/date';
import type { DepositDecision } from './deposit-decision';
import type { Deposits } from './deposits';

/** The payments of a folder next to the deposits of a bank file. */
export interface DepositsPage {
  readonly page: 'deposits';
  /** Absent until a bank file was read. */
  readonly bank: BankFacts | undefined;
  /** In the order of what is to be done about them. */
  readonly lists: readonly DepositList[];
  /** How many payments and deposits are not settled. */
  readonly open: number;
  /** All lists together. */
  readonly totals: DepositSums;
}

export interface BankFacts {
  /** The address of the file. */
  readonly file: string;
  /** How many deposits and debits it has. */
  readonly lines: number;
  /** What it lacks at its end, if it is incomplete. */
  readonly missing: string | undefined;
  /** The days of its lines. */
  readonly from: IsoDate | undefined;
  readonly through: IsoDate | undefined;
  /** Lines that pay no claims and belong to no payment. */
  readonly others: number;
  readonly othersAmount: DecimalText;
  /** Why what was decided about the file cannot be read. */
  readonly problem: string | undefined;
}

export interface DepositList extends DepositSums {
  readonly list: keyof Deposits;
  readonly count: number;
  /** As many as were asked for. */
  readonly rows: readonly DepositListRow[];
}

/** What payments announce, what the bank has, and by how much the bank has more. */
export interface DepositSums {
  readonly received: DecimalText;
  readonly deposited: DecimalText;
  readonly difference: DecimalText;
}

export interface DepositListRow {
  readonly payment: PaymentSide | undefined;
  readonly bank: BankSide | undefined;
  /** By how much the bank has more; absent unless both amounts are known. */
  readonly difference: DecimalText | undefined;
  /** Days since the payment, if it has no deposit. */
  readonly age: number | undefined;
  readonly decision: ListedDecision | undefined;
}

/** A decision with the line of the bank that it is about. */
export interface ListedDecision extends Pick<DepositDecision, 'decision' | 'reason' | 'author'> {
  readonly line: number;
}

export interface PaymentSide {
  readonly file: string;
  /** The segment of its ST. */
  readonly segment: number;
  readonly payer: string | undefined;
  readonly trace: string | undefined;
  readonly method: string | undefined;
  readonly amount: DecimalText | undefined;
  readonly date: IsoDate | undefined;
}

export interface BankSide {
  /** The line of the bank file, from 1. */
  readonly line: number;
  readonly payer: string | undefined;
  readonly trace: string | undefined;
  readonly amount: DecimalText;
  readonly date: IsoDate | undefined;
}

export interface DepositsQuery {
  readonly page: 'deposits';
  /** The day that ages are counted to. */
  readonly today: IsoDate;
  /** How many rows a list has; 200 where absent. */
  readonly count?: number | undefined;
}
