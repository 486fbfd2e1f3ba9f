import { parseDocument } from '../document';
import { type Comparison, compareRemittances } from './compare';
import type { ComparePage, CompareQuery } from './compare-page';

/** How many differences a page has where the query does not say. */
const usualCount = 500;

/** A remittance as a client sends it. */
export interface SentFile {
  readonly uri: string;
  readonly text: string;
}

/** Compares two files, and keeps what was found until two others are compared. */
export interface FileComparer {
  compare(left: SentFile, right: SentFile): void;
  last(): Comparison | undefined;
  page(query: Omit<CompareQuery, 'page'>): ComparePage;
}

export function createFileComparer(): FileComparer {
  let last: (Comparison & { readonly files: NonNullable<ComparePage['files']> }) | undefined;
  return {
    compare(left, right) {
      const found = compareRemittances(parseDocument(left.text), parseDocument(right.text));
      last = { ...found, files: { left: left.uri, right: right.uri } };
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
