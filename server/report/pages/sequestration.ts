import type { MonthChart } from '../charts/chart';
import type { Decimal } from '../parts/figure';
import type { NamedPayment } from '../parts/named-payment';

/** What sequestration took from a file or a payment, by month of service and by provider. */
export interface SequestrationPage {
  readonly page: 'sequestration';
  /** The segment of the payment's ST; absent for the whole file. */
  readonly payment: number | undefined;
  /** The payment itself; absent for the whole file. */
  readonly of: NamedPayment | undefined;
  readonly total: SequestrationSums;
  /** Oldest first; what has no date of service comes last. */
  readonly months: readonly (SequestrationSums & Month)[];
  readonly chart: MonthChart;
  /** The largest reduction first; as many as the query asks for. */
  readonly providers: readonly (SequestrationSums & Provider)[];
  /** How many providers there are. */
  readonly providerCount: number;
  /** Each month of each provider, oldest first; as many as the query asks for. */
  readonly rows: readonly (SequestrationSums & Month & Provider)[];
  readonly rowCount: number;
  readonly years: readonly YearRunRate[];
  /** How to post it, in sentences. */
  readonly posting: readonly string[];
}

export interface SequestrationSums {
  /** What was paid before the reduction. */
  readonly base: Decimal;
  readonly reduction: Decimal;
  /** Reduction over base as a percentage, `1.99`; empty where nothing was reduced. */
  readonly rate: string;
  /** Reductions that are what the rate makes, that are not, and that cannot be judged. */
  readonly right: number;
  readonly off: number;
  readonly unknown: number;
  /** Medicare payments without a reduction, and what it would have been. */
  readonly missing: number;
  readonly missed: Decimal;
}

export interface Month {
  /** `2025-10`; empty without a date of service. */
  readonly month: string;
}

export interface Provider {
  /** NPI or another ID; empty where none is named. */
  readonly provider: string;
  readonly name: string;
  readonly role: 'rendering' | 'billing';
}

/** What a year's reductions come to if every month is like those of the file. */
export interface YearRunRate {
  readonly year: string;
  readonly months: number;
  readonly reduction: Decimal;
  readonly perYear: Decimal;
}

/** What to add up. */
export interface SequestrationQuery {
  /** The segment of the payment's ST; absent for the whole file. */
  readonly payment?: number | undefined;
  /** How many providers and rows; 500 where absent. */
  readonly most?: number | undefined;
}
