import { csvLines, csvText } from '../../csv-cell';
import { visible } from '../words/visible';
import type { Cell, Sheet, SheetColumn } from './sheet';

/** A sheet as CSV with a row of headings; a negative amount stays a number. */
export function sheetAsCsv({ columns, rows }: Sheet): string {
  return csvLines(linesOf(columns, rows));
}

function* linesOf(columns: Sheet['columns'], rows: Sheet['rows']): Iterable<readonly string[]> {
  yield columns.map(({ label }) => csvText(label));
  for (const cells of rows) yield cells.map((cell, i) => cellText(cell, columns[i]));
}

function cellText(cell: Cell, column: SheetColumn | undefined): string {
  if (cell === undefined) return '';
  return column?.type === 'text' ? csvText(visible(cell)) : cell;
}
