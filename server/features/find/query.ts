import type { DecimalText } from '../../checks/rows';
import { readBankDate } from '../../folder/bank-date';
import type { RemitDate } from '../../remit/date';

/** What is looked for: every word of it has to be found. */
export interface Query {
  readonly isEmpty: boolean;
  /** Whether all words are in the texts, which are in any case, or are the amount or one of the days. */
  matches(texts: readonly string[], amount: DecimalText | undefined, days: () => Days): boolean;
}

/** The day of a payment, or the first and last day of service. */
export interface Days {
  readonly from: RemitDate | undefined;
  readonly through: RemitDate | undefined;
}

/**
 * Reads what someone typed: `Doe, Jane`; amounts may have a dollar sign and commas, and dates may be
 * `11/3/26`, `11/03/2026`, `2026-11-03`, or `20261103`.
 */
export function readQuery(text: string): Query {
  const words = text
    .toUpperCase()
    .split(/\s+|,(?!\d)/)
    .filter(Boolean);
  const amounts = words.map((word) => word.replace(/[$,]/g, ''));
  const dates = words.map((word) =>
    /^[\d/-]+$/.test(word) ? readBankDate(word, false) : undefined,
  );
  return {
    isEmpty: words.length === 0,
    matches: (texts, amount = '', days) => {
      const all = texts.join('\n').toUpperCase();
      return words.every((word, i) => {
        const figure = amounts[i];
        if (all.includes(word) || (figure && amount.includes(figure))) return true;
        const date = dates[i];
        return date !== undefined && includes(days(), date);
      });
    },
  };
}

function includes({ from, through }: Days, date: RemitDate): boolean {
  const [first, last] = [from ?? through, through ?? from];
  return first !== undefined && last !== undefined && first <= date && date <= last;
}

/** `Claim A1 · X1`: what a hit is, and the numbers it is known by. */
export function hitName(what: string, parts: readonly (string | undefined)[]): string {
  const known = parts.flatMap((part) => part?.trim() || []);
  return `${what} ${known.join(' · ')}`.trim();
}
