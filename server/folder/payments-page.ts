import type { DecimalText } from '../checks/rows';
import type { Severity } from '../checks/severity';
import type { IsoDate } from '../remit/date';
import type { LineColumn } from '../syntax/lines';
import type { PaymentMark } from './payment-mark';

/** The payments of a folder: as many rows as were asked for, and what all matching ones add up to. */
export interface PaymentsPage {
  readonly page: 'payments';
  readonly rows: readonly PaymentListRow[];
  /** How many payments match. */
  readonly matching: number;
  /** How many payments there are. */
  readonly all: number;
  /** True where a bank file was matched; before that, no payment is without a deposit. */
  readonly hasBank: boolean;
  /** How many files hold a remittance. */
  readonly files: number;
  readonly totals: PaymentTotals;
  /** The names of all payers, sorted. */
  readonly payers: readonly string[];
  /** What shows only where the files are looked at together; no more than `maxFindings`. */
  readonly findings: readonly FolderFinding[];
}

/** How many findings a page has at most. */
export const maxFindings = 1_000;

export interface PaymentListRow {
  /** The address of its file. */
  readonly file: string;
  /** The segment of its ST. */
  readonly segment: number;
  readonly payer: string;
  readonly payee: string;
  /** BPR04. */
  readonly method: string;
  readonly trace: string;
  readonly date: IsoDate | undefined;
  readonly amount: DecimalText | undefined;
  readonly claims: number;
  readonly denied: number;
  readonly deniedAmount: DecimalText;
  readonly charged: DecimalText;
  readonly paid: DecimalText;
  readonly patient: DecimalText;
  readonly sequestration: DecimalText;
  /** Whether the payment and all its claims add up; absent if that is not known. */
  readonly balanced: boolean | undefined;
  readonly findings: number;
  /** How many notes are on it and its claims. */
  readonly notes: number;
  readonly mark: PaymentMark | undefined;
  /** The note that holds the mark. */
  readonly markNote: string | undefined;
}

/** What the matching payments add up to; amounts that are not numbers are left out. */
export interface PaymentTotals {
  readonly amount: DecimalText;
  readonly charged: DecimalText;
  readonly paid: DecimalText;
  readonly patient: DecimalText;
  readonly sequestration: DecimalText;
  readonly deniedAmount: DecimalText;
  readonly claims: number;
  readonly denied: number;
  readonly outOfBalance: number;
}

/** A finding on one file that another file is the reason for. */
export interface FolderFinding {
  readonly file: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly segment: number | undefined;
  readonly range: { readonly start: LineColumn; readonly end: LineColumn };
}

/** Columns that a list of payments can be sorted by. */
export const paymentColumns = [
  ...(['date', 'payer', 'payee', 'trace', 'method', 'amount', 'claims', 'denied'] as const),
  ...(['deniedAmount', 'patient', 'sequestration', 'balanced', 'findings'] as const),
  ...(['notes', 'mark', 'file'] as const),
] as const;
export type PaymentColumn = (typeof paymentColumns)[number];

export type PaymentFlag =
  | ('denied' | 'out of balance' | 'not posted' | 'to do' | 'has findings')
  /** Without a deposit in the bank file that was matched; nothing before one was. */
  | 'unmatched';

/** What payments to list, and in what order. Everything that is absent does not restrict. */
export interface PaymentsQuery {
  /** Part of a payer, payee, check or trace number, amount, file, or number of a claim. */
  readonly text?: string | undefined;
  readonly payer?: string | undefined;
  /** The first and the last day, both included. */
  readonly from?: IsoDate | undefined;
  readonly through?: IsoDate | undefined;
  readonly amountFrom?: DecimalText | undefined;
  readonly amountTo?: DecimalText | undefined;
  readonly only?: PaymentFlag | undefined;
  readonly sort?:
    | { readonly by: PaymentColumn; readonly descending?: boolean | undefined }
    | undefined;
  /** How many rows; 200 where absent. */
  readonly count?: number | undefined;
}
