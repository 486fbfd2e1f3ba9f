import type { Uri } from 'vscode';
import type { SplitQuery } from '../server/features/split-view-wire';

/** The scheme of a split view's address. */
export const splitScheme = 'remittance-split';

/** What a document shows, where it is a split view. */
export function queryOf({ scheme, query }: Uri): SplitQuery | undefined {
  return scheme === splitScheme ? JSON.parse(query) : undefined;
}
