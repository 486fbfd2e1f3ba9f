import type { PageQuery } from '../../server/protocol/pages';
import { claimColumns, columnsOf } from '../../server/render/words/claim-columns';
import type { ClaimColumn } from '../../server/report/pages/claims';
import { isPageQuery } from './page-query';

/** What a page is like, saved over reloads. Of a remittance it holds its address alone. */
export interface ViewState {
  readonly uri: string;
  readonly query: PageQuery;
  readonly columns: readonly ClaimColumn[];
  readonly hideNames: boolean;
}

const usualColumns: readonly ClaimColumn[] = columnsOf(
  ...(['account', 'patient', 'from', 'charged', 'allowed', 'paid', 'state'] as const),
  ...(['patientResponsibility', 'sequestration', 'otherAdjustments', 'codes'] as const),
  ...(['verdict', 'findings', 'notes'] as const),
).map(({ id }) => id);

/** The state to begin with: what was saved for this remittance, or the page to begin with. */
export function startState(saved: unknown, uri: string, first: PageQuery): ViewState {
  const known = isState(saved) && saved.uri === uri ? saved : undefined;
  if (known) return known;
  return { uri, query: first, columns: usualColumns, hideNames: false };
}

function isState(saved: unknown): saved is ViewState {
  if (typeof saved !== 'object' || saved === null) return false;
  const { uri, query, columns, hideNames } = saved as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    isPageQuery(query) &&
    Array.isArray(columns) &&
    columns.every((id) => claimColumns.some((column) => column.id === id)) &&
    typeof hideNames === 'boolean'
  );
}
