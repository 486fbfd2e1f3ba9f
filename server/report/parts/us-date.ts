import type { IsoDate } from './figure';

/** A date for sentences and tables: `10/06/2025`. */
export function usDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month}/${day}/${year}`;
}
