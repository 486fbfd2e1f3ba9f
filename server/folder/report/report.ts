import type { DecimalText } from '../../checks/rows';
import type { Severity } from '../../checks/severity';
import type { FindingResult } from '../../stream/result';
import type { AffectedClaim } from './affected';

/** What remittances can be grouped by. */
export const groupings = ['month', 'payer', 'provider', 'code'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * What many remittances add up to: plain data, so that the reports of many processes or machines can
 * be added. Amounts are exact decimals.
 */
export interface Report extends ReportSums {
  readonly files: number;
  /** By group and reason. */
  readonly adjustments: readonly ReportAdjustment[];
  readonly providerAdjustments: readonly ReportProviderAdjustment[];
  /** Sequestration by month of service. */
  readonly months: readonly ReportMonth[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** What shows only where the files are looked at together. */
  readonly across: readonly AcrossFinding[];
  /** Claims whose sequestration reductions are off or missing; absent unless asked for. */
  readonly affected?: readonly AffectedClaim[];
  /** What the remittances are grouped by; absent without groups. */
  readonly by?: Exclude<Grouping, 'code'>;
  readonly groups?: readonly ReportGroup[];
}

/** A finding about a file next to other files. */
export interface AcrossFinding extends FindingResult {
  readonly file: string;
}

export interface ReportSums {
  readonly payments: number;
  readonly claims: number;
  readonly lines: number;
  readonly denied: number;
  /** What the denied claims charged. */
  readonly deniedAmount: DecimalText;
  readonly charged: DecimalText;
  readonly paid: DecimalText;
  /** What the heads of the payments say was sent. */
  readonly sent: DecimalText;
  readonly patient: DecimalText;
  readonly sequestration: DecimalText;
  /** Claims that say when they were received, and the days from then to their payments. */
  readonly turnaround: { readonly claims: number; readonly days: number };
}

export interface ReportAdjustment {
  readonly group: string;
  readonly reason: string;
  readonly count: number;
  readonly amount: DecimalText;
}

export interface ReportProviderAdjustment {
  readonly code: string;
  readonly count: number;
  /** Above zero it took away from what was sent. */
  readonly amount: DecimalText;
}

/** Sequestration reductions and those that are missing. */
export interface ReportReductions {
  /** Payments before the reductions. */
  readonly base: DecimalText;
  readonly reduction: DecimalText;
  /** What the rates make of all that they judge. */
  readonly expected: DecimalText;
  readonly right: number;
  readonly off: number;
  readonly missing: number;
  /** Reductions that cannot be checked. */
  readonly unknown: number;
  /** What the missing reductions come to. */
  readonly missed: DecimalText;
  /** What was taken too much, and so can be recovered. */
  readonly recoverable: DecimalText;
}

export interface ReportMonth extends ReportReductions {
  /** `2025-10`; empty without a date of service. */
  readonly month: string;
}

export interface ReportGroup extends ReportSums, ReportReductions {
  /** A month, or the number of a payer or provider; empty if it is not known. */
  readonly key: string;
  /** The name of the payer or provider. */
  readonly name: string;
}
