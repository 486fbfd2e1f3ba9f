import type { QualifiedDate, ServiceLine } from '../../remit/claim';
import type { DateAt } from '../parts/figure';
import type { Locator } from '../parts/locate';

/** The first and the last day of a list of dates, with their places. */
export interface Period {
  readonly from: DateAt | undefined;
  readonly through: DateAt | undefined;
}

/** When a line's service was: its day (472), or its period (150, 151). */
export function lineDates({ dates }: ServiceLine, locate: Locator): Period {
  const day = dateAt(dates, '472', locate);
  if (day) return { from: day, through: day };
  const from = dateAt(dates, '150', locate);
  return { from, through: dateAt(dates, '151', locate) ?? from };
}

/** The first readable date with a qualifier. */
export function dateAt(
  dates: readonly QualifiedDate[],
  wanted: string,
  locate: Locator,
): DateAt | undefined {
  for (const { qualifier, date } of dates) {
    if (qualifier?.value === wanted && date?.value) return locate.date(date);
  }
  return undefined;
}
