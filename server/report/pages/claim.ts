import type { ElementRef } from '../../element-ref';
import type { Waterfall } from '../charts/chart';
import type { ClaimState } from '../claims/row';
import type { AdjustmentRow, GlossaryEntry } from '../parts/adjustment';
import type { DateAt, Decimal, Figure, TextAt } from '../parts/figure';
import type { FindingRow } from '../parts/finding';
import type { LastDay } from '../parts/last-day';
import type { Ledger } from '../parts/ledger';
import type { NamedPayment } from '../parts/named-payment';
import type { NoteRow } from '../parts/note';
import type { VerdictRow } from '../parts/verdict';

/** One claim as a standard paper remittance shows it (EOB); nothing of any other claim. */
export interface ClaimPage extends ElementRef {
  readonly page: 'claim';
  readonly account: TextAt | undefined;
  readonly control: TextAt | undefined;
  readonly status: { readonly code: string; readonly words: string };
  readonly state: ClaimState;
  /** What kind of insurance it was filed under, in words. */
  readonly filing: string | undefined;
  /** The patient, the insured, rendering provider, crossover payer … in the order of the text. */
  readonly parties: readonly PartyRow[];
  readonly payment: NamedPayment;
  readonly from: DateAt | undefined;
  readonly through: DateAt | undefined;
  readonly received: DateAt | undefined;
  readonly charged: Figure;
  /** Sum of the lines' allowed amounts; absent where a line states none. */
  readonly allowed: Decimal | undefined;
  readonly paid: Figure;
  /** Sum of group PR, and what CLP05 says. */
  readonly patientResponsibility: Decimal;
  readonly statedResponsibility: Figure | undefined;
  readonly ledger: Ledger;
  readonly waterfall: Waterfall;
  /** `Balanced.`, `Out of balance: paid 6.00 less than calculated.`, or why it is not checked. */
  readonly balance: string;
  /** Adjustments of the claim as a whole. */
  readonly adjustments: readonly AdjustmentRow[];
  /** Remark codes of the claim as a whole. */
  readonly remarks: readonly TextAt[];
  readonly lines: readonly LineRow[];
  /** Column sums of the lines. */
  readonly lineTotals: LineTotals;
  /** Other amounts, quantities, and reference numbers of the claim, each with what it is. */
  readonly details: readonly DetailRow[];
  /** Only the codes on this page. */
  readonly glossary: readonly GlossaryEntry[];
  readonly verdicts: readonly VerdictRow[];
  readonly findings: readonly FindingRow[];
  readonly notes: readonly NoteRow[];
  readonly lastDays: readonly LastDay[];
  /** Its reversal, its correction: claims of the file with the same number. */
  readonly related: readonly RelatedClaim[];
}

export interface PartyRow extends ElementRef {
  /** NM101. */
  readonly role: string;
  /** `Patient`, `Rendering provider`. */
  readonly roleWords: string;
  readonly name: string;
  readonly id: string;
}

export interface LineRow extends ElementRef {
  readonly number: number;
  readonly from: DateAt | undefined;
  readonly through: DateAt | undefined;
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly revenueCode: string;
  /** As written; 1 where absent. */
  readonly units: string;
  readonly billedUnits: string | undefined;
  /** The procedure as billed, where the payer processed another. */
  readonly billed: string | undefined;
  readonly charged: Figure;
  readonly allowed: Figure | undefined;
  /** PR 1 and PR 66. */
  readonly deductible: Decimal;
  /** PR 2. */
  readonly coinsurance: Decimal;
  /** PR 3. */
  readonly copay: Decimal;
  /** All other adjustments together. */
  readonly adjusted: Decimal;
  readonly paid: Figure;
  /** Paid less calculated; zero where it balances, absent where an amount is not a number. */
  readonly difference: Decimal | undefined;
  readonly denied: boolean;
  readonly control: TextAt | undefined;
  readonly adjustments: readonly AdjustmentRow[];
  readonly remarks: readonly TextAt[];
}

export interface LineTotals {
  readonly charged: Decimal;
  readonly allowed: Decimal | undefined;
  readonly deductible: Decimal;
  readonly coinsurance: Decimal;
  readonly copay: Decimal;
  readonly adjusted: Decimal;
  readonly paid: Decimal;
}

export interface DetailRow extends ElementRef {
  readonly label: string;
  readonly value: string;
  /** True for a number that identifies a person. */
  readonly personal: boolean;
}

export interface RelatedClaim extends ElementRef {
  readonly account: string;
  readonly relation: 'reversal' | 'correction' | 'same claim';
  readonly paid: Decimal | undefined;
}
