import type { ElementRef } from '../../element-ref';
import type { IsoDate } from '../../remit/date';
import type { AdjustmentRanking, Waterfall } from '../charts/chart';
import type { DateAt, Decimal, Figure, TextAt } from '../parts/figure';
import type { FindingCounts, FindingRow } from '../parts/finding';
import type { Ledger } from '../parts/ledger';
import type { NoteRow } from '../parts/note';

/** What the head of a payment says: who pays whom, how much, and by what means. */
export interface PaymentFacts extends ElementRef {
  /** Which payment of the file, from 1. */
  readonly number: number;
  readonly payer: OrganizationCard | undefined;
  readonly payee: OrganizationCard | undefined;
  /** Check or EFT number. */
  readonly trace: TextAt | undefined;
  /** `Check`, `EFT (ACH)`, `No payment` …. */
  readonly method: string;
  /** What else the head says of the money, in sentences: a debit, a notice only, a prenote. */
  readonly remarks: readonly string[];
  /** BPR02. */
  readonly paid: Figure;
  /** The day of the check or transfer. */
  readonly date: DateAt | undefined;
  /** The day the remittance was made. */
  readonly produced: DateAt | undefined;
  /** All payments of the file, this one included. */
  readonly payments: readonly PaymentLink[];
}

/** A payment whose claims are still being added up. */
export interface PaymentHead extends PaymentFacts {
  readonly page: 'payment head';
  readonly claims: number;
}

/** One payment with how its amount adds up. */
export interface PaymentPage extends PaymentFacts {
  readonly page: 'payment';
  readonly counts: PaymentCounts;
  /** All claims of the payment but estimates, which pay nothing. */
  readonly ledger: Ledger;
  readonly charts: { readonly waterfall: Waterfall; readonly ranking: AdjustmentRanking };
  readonly balance: PaymentEquation;
  /** What was found in the payment's head, sums, and provider adjustments. */
  readonly findings: readonly FindingRow[];
  /** What was found in its claims; absent while the file is being checked. */
  readonly claimFindings: FindingCounts | undefined;
  readonly notes: readonly NoteRow[];
}

export interface OrganizationCard extends ElementRef {
  readonly name: string;
  readonly id: string;
  /** What the ID is: `NPI`. */
  readonly idKind: string | undefined;
  /** Address lines. */
  readonly address: readonly string[];
  /** Telephone numbers and the like, each with what it is. */
  readonly contacts: readonly string[];
}

export interface PaymentCounts {
  readonly claims: number;
  readonly lines: number;
  readonly denied: number;
  readonly partlyDenied: number;
  readonly reversals: number;
  readonly estimates: number;
  /** Claims that do not balance. */
  readonly unbalanced: number;
  /** Claims with a sequestration reduction that is off or missing. */
  readonly misreduced: number;
}

/** BPR02 = Σ claims − Σ PLB, written out. */
export interface PaymentEquation {
  /** What the claims were paid, estimates left out. */
  readonly claims: Decimal;
  readonly adjustments: readonly ProviderAdjustmentRow[];
  /** Sum of the provider adjustments; above zero they lower the payment. */
  readonly adjusted: Decimal;
  readonly calculated: Decimal;
  readonly paid: Decimal;
  /** Paid less calculated; zero where it balances. */
  readonly difference: Decimal;
  /** Amounts that are missing or not numbers: the equation cannot be checked. */
  readonly unreadable: number;
}

/** One provider adjustment with its effect. */
export interface ProviderAdjustmentRow extends Figure {
  /** `WO`. */
  readonly reason: string;
  readonly gist: string | undefined;
  readonly reference: string;
  readonly provider: string;
  readonly fiscalYearEnd: IsoDate | undefined;
  /** `Lowers the payment by 125.50.` */
  readonly effect: string;
}

/** Another payment of the file, one click away. */
export interface PaymentLink extends ElementRef {
  readonly number: number;
  readonly payer: string;
  readonly payee: string;
  readonly trace: string;
  readonly date: IsoDate | undefined;
  readonly paid: Decimal | undefined;
  readonly claims: number;
}
