import type { Decimal } from '../parts/figure';
import type { LedgerKind } from '../parts/ledger';

/** Charged → paid as steps that each begin where the one before ended. */
export interface Waterfall {
  readonly chart: 'waterfall';
  readonly bars: readonly WaterfallBar[];
}

export interface WaterfallBar {
  readonly kind: 'charged' | LedgerKind | 'difference' | 'paid';
  /** What the bar changes; for `charged` and `paid` the whole amount. */
  readonly amount: Decimal;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Adjustments by code, the largest amount first. */
export interface AdjustmentRanking {
  readonly chart: 'adjustments';
  readonly bars: readonly RankedBar[];
}

export interface RankedBar {
  readonly code: string;
  readonly gist: string | undefined;
  readonly kind: LedgerKind;
  readonly amount: Decimal;
  readonly count: number;
}

/** Sequestration by month of service. */
export interface MonthChart {
  readonly chart: 'months';
  readonly bars: readonly MonthBar[];
}

export interface MonthBar {
  readonly month: string;
  readonly reduction: Decimal;
  readonly missed: Decimal;
  readonly base: Decimal;
  readonly rate: string;
}
