import { csvLines, csvText } from '../../csv-cell';
import type { Row, RowKind, RowValue } from '../../folder/rows/kind';
import { visible } from '../words/visible';

/** The row of headings of a CSV file. */
export function csvHead({ columns }: RowKind): string {
  return csvLines([columns.map(({ name }) => name)]);
}

/** Rows as CSV; absent is empty, flags are `true` and `false`. */
export function rowsAsCsv({ columns }: RowKind, rows: readonly Row[]): string {
  return csvLines(
    rows.map((row) => row.map((value, i) => cellText(value, columns[i]?.type === 'text'))),
  );
}

function cellText(value: RowValue, isText: boolean): string {
  if (value === undefined) return '';
  return isText ? csvText(visible(String(value))) : String(value);
}

/** Rows as JSON, one object per line with every column; absent is null. */
export function rowsAsNdjson({ columns }: RowKind, rows: readonly Row[]): string {
  let text = '';
  for (const row of rows) {
    const entries = columns.map(({ name }, i) => [name, row[i] ?? null]);
    text += `${JSON.stringify(Object.fromEntries(entries))}\n`;
  }
  return text;
}
