import type { DecimalText } from '../../checks/rows';

/** What is looked for: every word of it has to be found. */
export interface Query {
  readonly isEmpty: boolean;
  /** Whether all words are in the texts, which are in any case. */
  matches(texts: readonly string[], amount?: DecimalText): boolean;
}

/** Reads what someone typed: `Doe, Jane`; amounts may have a dollar sign and commas. */
export function readQuery(text: string): Query {
  const words = text
    .toUpperCase()
    .split(/\s+|,(?!\d)/)
    .filter(Boolean);
  const amounts = words.map((word) => word.replace(/[$,]/g, ''));
  return {
    isEmpty: words.length === 0,
    matches: (texts, amount = '') => {
      const all = texts.join('\n').toUpperCase();
      return words.every((word, i) => {
        const figure = amounts[i];
        return all.includes(word) || (figure && amount.includes(figure));
      });
    },
  };
}

/** `Claim A1 · X1`: what a hit is, and the numbers it is known by. */
export function hitName(what: string, parts: readonly (string | undefined)[]): string {
  const known = parts.flatMap((part) => part?.trim() || []);
  return `${what} ${known.join(' · ')}`.trim();
}
