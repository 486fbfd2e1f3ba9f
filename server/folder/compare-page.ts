import type { Difference } from './compare';

/** The two remittances that were compared last, by their money. */
export interface ComparePage {
  readonly page: 'compare';
  /** The addresses of both; absent until two were compared. */
  readonly files: { readonly left: string; readonly right: string } | undefined;
  readonly same: boolean;
  /** As many as were asked for. */
  readonly differences: readonly Difference[];
  /** How many differences there are. */
  readonly all: number;
}

export interface CompareQuery {
  readonly page: 'compare';
  /** How many differences; 500 where absent. */
  readonly count?: number | undefined;
}
