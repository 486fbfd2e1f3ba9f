import type { ClaimListColumn } from '../../server/render/words/claim-columns';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import { withoutNames } from './hide-names';
import { askPage, post } from './host';

/** Copies rows of a list, both ends included, as a spreadsheet pastes them. */
export async function copyRows(
  query: ClaimsQuery,
  columns: readonly ClaimListColumn[],
  from: number,
  to: number,
  hideNames: boolean,
): Promise<void> {
  const rows = { ...query, from, count: Math.min(to - from + 1, 10_000), totals: false };
  const found = await askPage({ page: 'claims', query: rows });
  const page = found && hideNames ? withoutNames(found) : found;
  if (page?.page !== 'claims') return;
  const lines = page.rows.map((row) => columns.map((column) => cellOf(column, column.text(row))));
  const heading = columns.map(({ label }) => label);
  post({ type: 'copy', text: [heading, ...lines].map((cells) => cells.join('\t')).join('\n') });
}

/** A text that a spreadsheet would take for a formula is kept a text. */
function cellOf({ numeric }: ClaimListColumn, text: string): string {
  return !numeric && /^[=+@-]/.test(text) ? `'${text}` : text;
}
