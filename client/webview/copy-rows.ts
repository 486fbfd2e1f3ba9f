import type { ClaimListColumn } from '../../server/render/words/claim-columns';
import { withoutNames } from '../../server/render/words/without-names';
import type { ClaimRow } from '../../server/report/claims/row';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import { askPage, post } from './host';
import { spreadsheetCell } from './spreadsheet-cell';

/** Rows that are asked for at once. */
const stride = 5_000;

/** Copies rows of a list, both ends included, as a spreadsheet pastes them. */
export async function copyRows(
  query: ClaimsQuery,
  columns: readonly ClaimListColumn[],
  from: number,
  to: number,
  hideNames: boolean,
): Promise<void> {
  const lines: string[][] = [columns.map(({ label }) => label)];
  for (let first = from; first <= to; first += stride) {
    const count = Math.min(stride, to - first + 1);
    for (const row of await rowsOf({ ...query, from: first, count, totals: false }, hideNames)) {
      lines.push(columns.map((column) => spreadsheetCell(column, column.text(row))));
    }
  }
  post({ type: 'copy', text: lines.map((cells) => cells.join('\t')).join('\n') });
}

async function rowsOf(query: ClaimsQuery, hideNames: boolean): Promise<readonly ClaimRow[]> {
  const found = await askPage({ page: 'claims', query });
  const page = found && hideNames ? withoutNames(found) : found;
  return page?.page === 'claims' ? page.rows : [];
}
