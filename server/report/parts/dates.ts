import type { IsoDate } from '../../remit/date';

/** The date this many days after another. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the next year; February 28 for February 29. */
export function yearAfter(date: IsoDate): IsoDate {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return month === '02' && day === '29' ? `${next}-02-28` : `${next}-${month}-${day}`;
}
