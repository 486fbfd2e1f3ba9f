import { type RemitDate, readDate } from '../../remit/date';
import { periodsWithin, type RatePeriod } from '../../sequestration/rates';
import type { Terms } from '../../sequestration/terms';
import { mergedReductions } from './merge-reports';
import type { ReportMonth, ReportReductions } from './report';

/** What sequestration took while one rate applied. */
export interface RateSums extends ReportReductions {
  readonly period: RatePeriod | undefined;
}

/** The months of a report by the rate that applied on their first day. */
export function sumsByRate(months: readonly ReportMonth[], terms: Terms): readonly RateSums[] {
  const byPeriod = new Map<RatePeriod | undefined, ReportMonth[]>();
  for (const one of months) {
    const day = readDate(`${one.month.replace('-', '')}01`);
    const period = day && periodOf(day, terms);
    if (!byPeriod.get(period)?.push(one)) byPeriod.set(period, [one]);
  }
  return Array.from(byPeriod, ([period, all]) => ({ period, ...mergedReductions(all) }));
}

function periodOf(day: RemitDate, { periods }: Terms): RatePeriod | undefined {
  return periodsWithin(periods, day, day)[0];
}
