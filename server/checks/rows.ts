import type { RemitDate } from '../remit/date';

/*
 * What is kept of each remittance where many are looked at together. Rows are plain data: they are
 * sent between processes, and amounts are exact decimal texts.
 */

/** An exact amount as text, `-2.40`. */
export type DecimalText = string;

/** One remittance file. */
export interface FileRows {
  /** Its path, or whatever the host calls it. */
  readonly file: string;
  readonly interchanges: readonly InterchangeRow[];
  readonly payments: readonly PaymentRow[];
}

/** What rules compare of a file with others. */
export interface ComparedFile extends Pick<FileRows, 'file' | 'interchanges'> {
  readonly payments: readonly ComparedPayment[];
}

export interface ComparedPayment
  extends Pick<PaymentRow, 'at' | 'payer' | 'payerId' | 'trace' | 'date' | 'amount' | 'print'> {
  readonly claimRows: readonly ComparedClaim[];
}

export type ComparedClaim = Pick<
  ClaimRow,
  'at' | 'account' | 'status' | 'control' | 'original' | 'charged' | 'paid' | 'services'
>;

/** Where something is in a file: lines and UTF-16 units from zero, segments from one. */
export interface RowPlace {
  readonly segment: number;
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** An interchange with its control number (ISA13), which is at `at`. */
export interface InterchangeRow {
  readonly at: RowPlace;
  /** ISA06. */
  readonly sender: string;
  readonly control: string;
  /** ISA09 and ISA10, YYMMDDHHMM. */
  readonly created: string;
}

/** One payment. Absent is `undefined` for what the file does not say, or says unreadably. */
export interface PaymentRow {
  /** The check or EFT number (TRN02), or else the ST. */
  readonly at: RowPlace;
  /** The number of its ST segment. */
  readonly segment: number;
  /** When its interchange was created, YYMMDDHHMM. */
  readonly created: string;
  /** Name and number of the payer; empty if absent. */
  readonly payer: string;
  readonly payerId: string;
  readonly payee: string;
  readonly payeeId: string;
  /** BPR01. */
  readonly handling: string;
  /** BPR04. */
  readonly method: string;
  readonly trace: string;
  readonly date: RemitDate | undefined;
  /** BPR02, below zero if the payer draws it from the provider. */
  readonly amount: DecimalText | undefined;
  readonly claims: number;
  readonly lines: number;
  readonly denied: number;
  /** CLP03 of the denied claims. */
  readonly deniedAmount: DecimalText;
  readonly charged: DecimalText;
  readonly paid: DecimalText;
  readonly patient: DecimalText;
  readonly sequestration: DecimalText;
  /** Whether the payment is its claims less its provider adjustments; absent if not known. */
  readonly balanced: boolean | undefined;
  /** Claims that do not add up. */
  readonly unbalancedClaims: number;
  readonly claimRows: readonly ClaimRow[];
  readonly providerRows: readonly ProviderRow[];
  /** The same for payments whose claims are the same money, in any order and in any notation. */
  readonly print: string;
}

/** One claim of a payment; its account number is at `at`. */
export interface ClaimRow {
  readonly at: RowPlace;
  readonly account: string;
  /** CLP02. */
  readonly status: string;
  /** CLP07. */
  readonly control: string;
  /** REF*F8: the payer's number of the claim that this one corrects. */
  readonly original: string;
  /** `ELLSWORTH, IRENE`; for the screen alone. */
  readonly patient: string;
  /** NM109 of the patient. */
  readonly member: string;
  /** Dates of service. */
  readonly from: RemitDate | undefined;
  readonly through: RemitDate | undefined;
  readonly charged: DecimalText | undefined;
  readonly paid: DecimalText | undefined;
  readonly denied: boolean;
  /** The same for claims of the same services, whatever became of them. */
  readonly services: string;
}

/** One provider adjustment (PLB); its amount is at `at`. */
export interface ProviderRow {
  readonly at: RowPlace;
  /** PLB01. */
  readonly provider: string;
  readonly code: string;
  readonly reference: string;
  /** As written: above zero lowers the payment. */
  readonly amount: DecimalText | undefined;
}
