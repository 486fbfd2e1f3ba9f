import { memoizePerKey } from '../cache';
import { isDay } from '../structure/calendar';

/** A calendar date as X12 writes it, CCYYMMDD; dates in this form compare as text. */
export type RemitDate = string & { readonly date: unique symbol };

/** A date as pages and programs hold it: `2025-10-06`. */
export type IsoDate = string;

/**
 * Reads CCYYMMDD, the whole of a text or a part of it; `undefined` if that is not a day of the
 * calendar.
 */
export function readDate(text: string, start = 0, end = text.length): RemitDate | undefined {
  if (end - start !== 8) return undefined;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    digits = digits * 10 + digit;
  }
  return dateOfDigits(digits);
}

/** More than twenty years of days; further ones are made each time. */
const mostDays = 8_000;

/** A file names few days, each very often: the same text is returned for each. */
const dateOfDigits = memoizePerKey((digits: number): RemitDate | undefined => {
  const [year, month] = [Math.floor(digits / 10_000), Math.floor(digits / 100) % 100];
  return isDay(year, month, digits % 100)
    ? (String(digits).padStart(8, '0') as RemitDate)
    : undefined;
}, mostDays);

/** Formats a date for programs: `2025-03-10`. People read `formatDate`. */
export function isoDate(date: RemitDate): IsoDate {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
}

/** Days from one date to another; negative if the second is earlier. */
export function daysBetween(from: RemitDate, to: RemitDate): number {
  return Math.round((Date.parse(isoDate(to)) - Date.parse(isoDate(from))) / 86_400_000);
}

/** The day before a date. */
export function dayBefore(date: RemitDate): RemitDate {
  const before = new Date(Date.parse(isoDate(date)) - 86_400_000);
  return before.toISOString().slice(0, 10).replaceAll('-', '') as RemitDate;
}
