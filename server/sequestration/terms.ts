import { cents, type Money } from '../remit/money';
import { periodsOf, type RatePeriod, rates, readRate } from './rates';

/** What reductions are checked against; users can change both. */
export interface Terms {
  readonly periods: readonly RatePeriod[];
  /** How much each reported amount may differ from the exact one. */
  readonly tolerance: Money;
}

export const defaultTerms: Terms = { periods: periodsOf(rates), tolerance: cents(1) };

/**
 * Reads the terms from settings, `{ rates: [{ from, percent }], tolerance }` with the tolerance in
 * dollars; what is missing or invalid keeps its default.
 */
export function readTerms(sent: unknown): Terms {
  if (typeof sent !== 'object' || sent === null) return defaultTerms;
  const { rates: added, tolerance } = sent as Record<string, unknown>;
  const extra = (Array.isArray(added) ? added : []).flatMap((one) => readRate(one) ?? []);
  return {
    periods: extra.length > 0 ? periodsOf([...rates, ...extra]) : defaultTerms.periods,
    tolerance: isAmount(tolerance) ? cents(Math.round(tolerance * 100)) : defaultTerms.tolerance,
  };
}

/** Whether both judge every reduction alike. */
export function sameTerms(one: Terms, other: Terms): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
