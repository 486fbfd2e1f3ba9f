import type { IsoDate } from '../../remit/date';

/** The last day to do something, with the rule that sets it. */
export interface LastDay {
  readonly action: 'appeal' | 'reopening' | 'new claim';
  readonly date: IsoDate;
  /** The calculation: `120 days after receipt, presumed 5 days after the notice of 10/06/2025`. */
  readonly rule: string;
  /** Where the rule is written: `42 CFR 405.942`, or the name of the payer rules. */
  readonly source: string;
}
