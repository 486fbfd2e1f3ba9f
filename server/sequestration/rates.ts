import { memoizeLast } from '../cache';
import { dayBefore, type RemitDate, readDate } from '../remit/date';

/** A rate and the first service date it applies to. */
export interface Rate {
  readonly from: RemitDate;
  /** The rate of reduction as decimal text: `'0.02'`. */
  readonly rate: string;
}

/** A range of service dates with one rate. */
export interface RatePeriod {
  /** Absent for the time before the first rate. */
  readonly from: RemitDate | undefined;
  /** The last day; absent for the current period. */
  readonly until: RemitDate | undefined;
  readonly rate: string;
}

/** When the rates below were last compared with the notices of the Medicare contractors. */
export const ratesCheckedOn = '20261123' as RemitDate;

/**
 * Medicare's sequestration rates by service date, not by payment date. The last one has no end:
 * Congress has extended it repeatedly. If the law changes, a setting adds the new rate.
 *
 * Source: Budget Control Act of 2011; CARES Act of 2020 and its extensions (suspension); P.L. 117-71
 * (the quarter at 1%); the dates as the Medicare contractors announced them.
 */
export const rates: readonly Rate[] = [
  { from: '20130401' as RemitDate, rate: '0.02' },
  { from: '20200501' as RemitDate, rate: '0' },
  { from: '20220401' as RemitDate, rate: '0.01' },
  { from: '20220701' as RemitDate, rate: '0.02' },
];

/** The first day on which a remittance could use reason code 253; before that, it was 223. */
export const codeBegins = '20130602' as RemitDate;

/** Returns the periods of the rates, from before the first; of two for one day, the last wins. */
export function periodsOf(all: readonly Rate[]): readonly RatePeriod[] {
  const byDay = new Map(all.map((rate) => [rate.from, rate]));
  const rows = [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = rows[0];
  const before: RatePeriod = { from: undefined, until: first && dayBefore(first.from), rate: '0' };
  return [
    before,
    ...rows.map(({ from, rate }, i) => {
      const next = rows[i + 1];
      return { from, until: next && dayBefore(next.from), rate };
    }),
  ];
}

/** Returns the periods of the days `from` through `through`, in order; at least one. */
export function periodsWithin(
  periods: readonly RatePeriod[],
  from: RemitDate,
  through: RemitDate,
): readonly RatePeriod[] {
  // Most dates are in the latest period, which needs no search.
  const latest = periods.at(-1);
  if (latest?.from !== undefined && latest.from <= from) return alone(latest);
  return periods.filter(
    (period) =>
      (period.from === undefined || period.from <= through) &&
      (period.until === undefined || period.until >= from),
  );
}

const alone = memoizeLast((period: RatePeriod): readonly RatePeriod[] => [period]);

/** Reads a rate from settings, `{ from: '2033-10-01', percent: 2 }`; `undefined` if invalid. */
export function readRate(sent: unknown): Rate | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { from, percent } = sent as Record<string, unknown>;
  if (typeof from !== 'string' || typeof percent !== 'number') return undefined;
  const day = readDate(from.replaceAll('-', ''));
  if (!day || !(percent >= 0 && percent < 100)) return undefined;
  return { from: day, rate: String(Number((percent / 100).toFixed(6))) };
}
