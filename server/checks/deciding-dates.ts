import type { DecidingDates } from '../sequestration/dates';
import type { Related } from './check';

/** The dates that decide on a reduction, each with what it is. */
export function decidingDates(
  { sources }: Pick<DecidingDates, 'sources'>,
  message: string,
): readonly Related[] {
  return sources.flatMap(({ date }) => (date ? [{ span: date, message }] : []));
}
