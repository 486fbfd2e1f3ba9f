import { type RemitDate, readDate } from '../remit/date';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

/**
 * Reads a date as banks write it: `2025-10-06`, `20251006`, `10/6/2025`, `10/06/25`, `06-Oct-2025`,
 * `Oct 6, 2025`.
 *
 * @param dayFirst true where `10/6/2025` is June 10.
 */
export function readBankDate(text: string, dayFirst: boolean): RemitDate | undefined {
  const [, first = '', second = '', shortYear = ''] = numbers.exec(text) ?? [];
  if (first !== '')
    return dayFirst ? dateOf(shortYear, second, first) : dateOf(shortYear, first, second);
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[/.-]?(\d{2})[/.-]?(\d{2})(?!\d)/.exec(text) ?? [];
  if (year !== '') return dateOf(year, month, day);
  const named =
    /^(?<day>\d{1,2})[ -](?<month>[a-z]{3})[a-z]*[ -](?<year>\d{4}|\d{2})(?!\d)/i.exec(text) ??
    /^(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/i.exec(text);
  if (!named?.groups) return undefined;
  const { groups } = named;
  const number = months.indexOf(groups.month?.toLowerCase() ?? '') + 1;
  return dateOf(groups.year ?? '', String(number), groups.day ?? '');
}

/** Whether one of these dates has no month in front: then the others have none there either. */
export function isDayFirst(dates: readonly string[]): boolean {
  return dates.some((text) => Number(numbers.exec(text)?.[1]) > 12);
}

function dateOf(year: string, month: string, day: string): RemitDate | undefined {
  const century = year.length === 2 ? '20' : '';
  return readDate(`${century}${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`);
}
