import type { Money } from '../remit/money';
import type { DecidingDates } from './dates';
import type { Figures } from './figures';
import type { Fit } from './fit';
import type { RatePeriod } from './rates';
import type { Rating } from './rating';

/** What can be said of a cut; always exactly one of these, so that no two checks contradict. */
export type Verdict =
  /** An amount is missing or no number. */
  | { readonly kind: 'unreadable' }
  /** The payer has nothing to do with Medicare. */
  | Judged<'not medicare'>
  /** A later payer, not Medicare itself: it repeats what Medicare took before. */
  | Judged<'repeated'>
  /** 253 stands there with 0.00. */
  | Judged<'zero'>
  /** Nothing was paid, so nothing could be cut. */
  | Judged<'unpaid'>
  /** 253 has not the sign of the payment. */
  | Judged<'opposite'>
  /** The claim's own 253 repeats that of its lines. */
  | Twice
  /** No date of service, hence no rate. */
  | Judged<'undated'>
  /** No cut is due on these days. */
  | NotDue
  /** It is what the rate asks for, within the tolerance. */
  | Rated<'right'>
  /** It is, to the cent, what another period's rate asks for. */
  | OtherRate
  /** It is something else. */
  | Off;

export interface Judged<Kind extends string> {
  readonly kind: Kind;
  readonly figures: Figures;
}

export interface Twice extends Judged<'twice'> {
  readonly ofLines: Money;
  readonly ofClaim: Money;
  /** True where the claim's amount only repeats and was not taken from the payment again. */
  readonly copied: boolean;
}

export interface NotDue extends Judged<'not due'> {
  readonly dates: DecidingDates;
  readonly period: RatePeriod;
}

export interface Rated<Kind extends string> extends Judged<Kind> {
  readonly dates: DecidingDates;
  /** The periods the dates fall into; more than one where they straddle a change. */
  readonly periods: readonly RatePeriod[];
  /** By the rate of the dates; by the one that fits best where they straddle a change. */
  readonly rating: Rating;
}

export interface OtherRate extends Rated<'other rate'> {
  /** The period whose rate was taken. */
  readonly other: Rating;
}

export interface Off extends Rated<'off'> {
  /** A mistake that makes exactly this amount. */
  readonly fit: Fit | undefined;
}
