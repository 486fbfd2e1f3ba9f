import type { SequestrationPage } from '../pages/sequestration';
import type { MonthChart } from './chart';

/** Sequestration by month of service. */
export function monthsOf(months: SequestrationPage['months']): MonthChart {
  return {
    chart: 'months',
    bars: months.map(({ month, reduction, missed, base, rate }) => ({
      month,
      reduction,
      missed,
      base,
      rate,
    })),
  };
}
