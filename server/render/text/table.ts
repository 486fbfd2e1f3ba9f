import type { Column, Table } from '../outline/part';
import { oneLine } from './one-line';
import { type PlacedLine, rowLines } from './placed-line';

/** No column is made narrower than this. */
const leastWidth = 12;

const gap = '  ';

/** A table with aligned columns; where it is too wide, columns that may wrap are made narrower. */
export function alignedTable(
  { columns, rows, segments, total }: Table,
  width: number,
): readonly PlacedLine[] {
  const body = rows.map((cells) =>
    cells.map((cell) => (cell.includes('\n') ? oneLine(cell) : cell)),
  );
  const all = [columns.map(({ label }) => label), ...body, ...(total ? [total] : [])];
  const widths = fitted(columns, naturalWidths(columns, all), width);
  const line = (cells: readonly string[]) => tableLines(columns, widths, cells);
  const rule = widths.map((wide) => '-'.repeat(wide)).join(gap);
  return [
    ...rowLines([...line(columns.map(({ label }) => label)), rule]),
    ...body.flatMap((cells, i) => rowLines(line(cells), segments?.[i])),
    ...rowLines(total ? [rule, ...line(total)] : []),
  ];
}

function naturalWidths(
  columns: readonly Column[],
  all: readonly (readonly string[])[],
): readonly number[] {
  return columns.map((_, i) =>
    all.reduce((wide, cells) => Math.max(wide, (cells[i] ?? '').length), 0),
  );
}

/** Takes from the columns that wrap what the table is too wide, the widest first. */
function fitted(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, wide) => sum + wide, gap.length * (widths.length - 1));
  const flexible = columns.flatMap(({ wraps }, i) => (wraps ? [i] : []));
  for (const i of flexible.sort((a, b) => (natural[b] ?? 0) - (natural[a] ?? 0))) {
    const own = widths[i] ?? 0;
    widths[i] = Math.max(Math.min(own, leastWidth), own - Math.max(0, total() - width));
  }
  return widths;
}

function tableLines(
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly string[],
): readonly string[] {
  const wrappedCells = columns.map(({ wraps }, i) => {
    const cell = cells[i] ?? '';
    return wraps ? wrapped(cell, widths[i] ?? leastWidth) : [cell];
  });
  const height = Math.max(...wrappedCells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ align }, i) => {
        const text = wrappedCells[i]?.[row] ?? '';
        const wide = widths[i] ?? 0;
        return align === 'right' ? text.padStart(wide) : text.padEnd(wide);
      })
      .join(gap)
      .trimEnd(),
  );
}

/** A text in lines of a width, broken between words, or within one that is too long; at least one. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let left = word;
    if (line !== '' && line.length + 1 + left.length > width) {
      lines.push(line);
      line = '';
    }
    while (left.length > width) {
      lines.push(left.slice(0, width));
      left = left.slice(width);
    }
    line = line === '' ? left : `${line} ${left}`;
  }
  return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '));
}
