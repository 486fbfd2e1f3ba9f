import { readDate } from '../remit/date';

/** Shifts a date; returns it as it is if it is not one. */
export type DateShift = (date: string) => string;

/** Shifts by whole weeks, so that weekdays stay. Reads CCYYMMDD, and YYMMDD as in an ISA. */
export function shiftOf(weeks: number): DateShift {
  return (text) => {
    const date = readDate(text.length === 6 ? `20${text}` : text);
    if (date === undefined) return text;
    const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].map(Number);
    const shifted = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + 7 * weeks));
    const written = shifted.toISOString().slice(0, 10).replaceAll('-', '');
    return text.length === 6 ? written.slice(2) : written;
  };
}
