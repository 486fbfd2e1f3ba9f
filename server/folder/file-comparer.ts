import { holdsRemittance } from '../document';
import { type Comparison, compareRemittances } from './compare';
import type { ComparePage, CompareQuery } from './compare-page';
import { readWhole } from './read-whole';

/** How many differences a page has where the query does not say. */
const usualCount = 500;

/** A remittance as a client sends it. */
export interface SentFile {
  readonly uri: string;
  readonly text: string;
}

/** Compares two files, and keeps what was found until two others are compared. */
export interface FileComparer {
  /**
   * Returns the addresses of those that are not remittances: with one of them nothing is compared, and
   * what was found about the same two files before is dropped.
   */
  compare(left: SentFile, right: SentFile): readonly string[];
  last(): Comparison | undefined;
  page(query: Omit<CompareQuery, 'page'>): ComparePage;
}

export function createFileComparer(): FileComparer {
  let last: (Comparison & { readonly files: NonNullable<ComparePage['files']> }) | undefined;
  return {
    compare(left, right) {
      const [one, other] = [readWhole(left.text), readWhole(right.text)];
      const others = [
        ...(holdsRemittance(one) ? [] : [left.uri]),
        ...(holdsRemittance(other) ? [] : [right.uri]),
      ];
      const isAgain = last?.files.left === left.uri && last.files.right === right.uri;
      if (isAgain) last = undefined;
      if (others.length > 0) return others;
      last = { ...compareRemittances(one, other), files: { left: left.uri, right: right.uri } };
      return others;
    },
    last: () => last,
    page: ({ count = usualCount }) => ({
      page: 'compare',
      files: last?.files,
      same: last?.same ?? false,
      differences: last?.differences.slice(0, count) ?? [],
      all: last?.differences.length ?? 0,
    }),
  };
}
