import type { PageQuery } from '../../server/protocol/pages';
import { claimColumns, columnsOf } from '../../server/render/words/claim-columns';
import type { ClaimColumn } from '../../server/report/pages/claims';
import { isPageQuery } from './page-query';

/** A page that was shown before, and how far it was scrolled, in pixels. */
export interface Visit {
  readonly query: PageQuery;
  readonly top: number;
}

/** What a page is like, saved over reloads. Of a remittance it holds its address alone. */
export interface ViewState extends Visit {
  readonly uri: string;
  /** What "Back" goes to, the last page at the end. */
  readonly back: readonly Visit[];
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
  return { uri, query: first, top: 0, back: [], columns: usualColumns, hideNames: false };
}

function isState(saved: unknown): saved is ViewState {
  if (typeof saved !== 'object' || saved === null) return false;
  const { uri, back, columns, hideNames } = saved as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    isVisit(saved) &&
    Array.isArray(back) &&
    back.every(isVisit) &&
    Array.isArray(columns) &&
    columns.every((id) => claimColumns.some((column) => column.id === id)) &&
    typeof hideNames === 'boolean'
  );
}

function isVisit(saved: unknown): boolean {
  if (typeof saved !== 'object' || saved === null) return false;
  const { query, top } = saved as Record<string, unknown>;
  return isPageQuery(query) && typeof top === 'number';
}

/** The state as it is saved: what was searched for may be a name, and is left out. */
export function savedStateOf(state: ViewState): ViewState {
  return { ...withoutText(state), back: state.back.map(withoutText) };
}

function withoutText<V extends Visit>(visit: V): V {
  const { query } = visit;
  if (query.page !== 'claims') return visit;
  return { ...visit, query: { ...query, query: { ...query.query, text: undefined } } };
}
