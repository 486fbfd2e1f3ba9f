import type { IsoDate, RemitDate } from './date';

/** Formats a date for people: `10/06/2025`; empty where there is none. */
export function formatDate(date: RemitDate | IsoDate): string {
  if (date === '') return '';
  const digits = date.replaceAll('-', '');
  return `${digits.slice(4, 6)}/${digits.slice(6, 8)}/${digits.slice(0, 4)}`;
}

/** Formats a decimal amount for columns and messages: `1120.00` becomes `1,120.00`. */
export function formatAmount(amount: string): string {
  const [whole = '', places = '00'] = amount.split('.');
  return `${grouped(whole)}.${places}`;
}

/** Formats a decimal amount for running prose: `-$1,120.00`. */
export function proseAmount(amount: string): string {
  return formatAmount(amount).replace(/^-?/, '$&$$');
}

/** Formats a number of percent: `1.99` becomes `1.99%`; empty if there is none. */
export function formatPercent(percent: string): string {
  return percent && `${percent}%`;
}

/** Formats a rate as percent: `0.02` becomes `2%`. */
export function formatRate(rate: string): string {
  return formatPercent(String(Number((Number(rate) * 100).toFixed(4))));
}

/** Digits with a comma before every three of them; an amount of a file may have very many. */
function grouped(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const groups: string[] = [];
  for (let end = whole.length; end > sign.length; end -= 3) {
    groups.push(whole.slice(Math.max(sign.length, end - 3), end));
  }
  return sign + groups.reverse().join(',');
}

const tenDigits = /^(\d{3})(\d{3})(\d{4})$/;

/** `800-555-0142` for a number of ten digits; any other one, and an address, as it is. */
export function formatPhone(number: string): string {
  return number.replace(tenDigits, '$1-$2-$3');
}
