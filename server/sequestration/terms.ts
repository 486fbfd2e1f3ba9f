import { cents, type Money } from '../remit/money';
import { periodsOf, type RatePeriod, rates } from './rates';

/** What a cut is judged by; a user may change both. */
export interface Terms {
  readonly periods: readonly RatePeriod[];
  /** How far each reported amount may be from the exact one. */
  readonly tolerance: Money;
}

export const defaultTerms: Terms = { periods: periodsOf(rates), tolerance: cents(1) };
