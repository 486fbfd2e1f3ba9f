import type { IsoDate } from '../../remit/date';
import type { Decimal } from '../../report/parts/figure';

/** Rows of one kind with typed columns, for whatever reads tables. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly Cell[]>;
}

export interface SheetColumn {
  readonly label: string;
  /** Amounts are exact decimals, dates ISO, counts whole numbers. */
  readonly type: 'text' | 'amount' | 'date' | 'count';
}

/** A value as its column has it; absent where there is none. */
export type Cell = string | Decimal | IsoDate | undefined;

/** A column, and how a row's cell is read. */
export interface CellColumn<Row> extends SheetColumn {
  readonly cell: (row: Row) => Cell;
}

/** A sheet of rows; each row is read as it is asked for. */
export function sheetOf<Row>(
  name: string,
  columns: readonly CellColumn<Row>[],
  rows: Iterable<Row>,
): Sheet {
  return { name, columns, rows: cellsOf(columns, rows) };
}

/** May be read more than once where the rows may. */
function cellsOf<Row>(
  columns: readonly CellColumn<Row>[],
  rows: Iterable<Row>,
): Iterable<readonly Cell[]> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield columns.map(({ cell }) => cell(row));
    },
  };
}

/** Columns of each type, by label. */
export const column = {
  text: <Row>(label: string, cell: (row: Row) => Cell) => of(label, 'text', cell),
  amount: <Row>(label: string, cell: (row: Row) => Cell) => of(label, 'amount', cell),
  date: <Row>(label: string, cell: (row: Row) => Cell) => of(label, 'date', cell),
  count: <Row>(label: string, cell: (row: Row) => number | undefined) =>
    of(label, 'count', (row: Row) => cell(row)?.toString()),
};

function of<Row>(
  label: string,
  type: SheetColumn['type'],
  cell: (row: Row) => Cell,
): CellColumn<Row> {
  return { label, type, cell };
}
