import type { Money } from '../remit/money';
import type { DecidingDates } from './dates';
import type { Figures } from './figures';
import type { Fit } from './fit';
import type { RatePeriod } from './rates';
import type { Rating } from './rating';

/** The result for a reduction: exactly one of these, so that no two rules contradict each other. */
export type Verdict =
  /** An amount is missing or not a number. */
  | { readonly kind: 'unreadable' }
  /** The payer is unrelated to Medicare. */
  | Judged<'not medicare'>
  /** A secondary payer, not Medicare itself: it repeats Medicare's reduction. */
  | Judged<'repeated'>
  /** 253 has an amount of 0.00. */
  | Judged<'zero'>
  /** Nothing was paid, so there was nothing to reduce. */
  | Judged<'unpaid'>
  /** 253 has the opposite sign of the payment. */
  | Judged<'opposite'>
  /** The claim's own 253 repeats that of its lines. */
  | Twice
  /** No service date, so no rate. */
  | Judged<'undated'>
  /** No reduction applies on these dates. */
  | NotDue
  /** It matches the rate, within the tolerance. */
  | Rated<'right'>
  /** It matches the rate of another period to the cent. */
  | OtherRate
  /** It matches no rate. */
  | Off;

export interface Judged<Kind extends string> {
  readonly kind: Kind;
  readonly figures: Figures;
}

export interface Twice extends Judged<'twice'> {
  readonly ofLines: Money;
  readonly ofClaim: Money;
  /** Whether the claim's amount is only a copy that was not taken from the payment again. */
  readonly copied: boolean;
}

export interface NotDue extends Judged<'not due'> {
  readonly dates: DecidingDates;
  readonly period: RatePeriod;
}

export interface Rated<Kind extends string> extends Judged<Kind> {
  readonly dates: DecidingDates;
  /** The periods of the dates; more than one if the dates span a rate change. */
  readonly periods: readonly RatePeriod[];
  /** At the rate of the dates; at the closest one if they span a rate change. */
  readonly rating: Rating;
}

export interface OtherRate extends Rated<'other rate'> {
  /** The period whose rate was applied. */
  readonly other: Rating;
}

export interface Off extends Rated<'off'> {
  /** An error that results in exactly this amount. */
  readonly fit: Fit | undefined;
}
