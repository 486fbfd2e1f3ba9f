import type { Row, RowKind } from '../../folder/rows/kind';
import { csvHead, rowsAsCsv, rowsAsNdjson } from '../../render/rows/row-text';
import type { Sheet } from '../../render/rows/sheet';
import { sheetsAsXlsx } from '../../render/rows/xlsx';
import { createParquetFile } from './parquet';

export const rowFormats = ['csv', 'ndjson', 'parquet', 'xlsx'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** A file of rows that is written as its rows come. */
export interface RowFile {
  /** What comes before all rows. */
  begin(): string;
  add(rows: readonly Row[]): string | Uint8Array;
  end(): string | Uint8Array;
}

export function createRowFile(kind: RowKind, format: RowFormat): RowFile {
  switch (format) {
    case 'csv':
      return { begin: () => csvHead(kind), add: (rows) => rowsAsCsv(kind, rows), end: () => '' };
    case 'ndjson':
      return { begin: () => '', add: (rows) => rowsAsNdjson(kind, rows), end: () => '' };
    case 'parquet':
      return { begin: () => '', ...createParquetFile(kind) };
    case 'xlsx':
      return xlsxFile(kind);
  }
}

/** A workbook is packed when all rows are there. */
function xlsxFile(kind: RowKind): RowFile {
  const all: Row[] = [];
  return {
    begin: () => '',
    add(rows) {
      for (const row of rows) all.push(row);
      return '';
    },
    end: () => sheetsAsXlsx([sheetOf(kind, all)]),
  };
}

function sheetOf({ name, columns }: RowKind, rows: readonly Row[]): Sheet {
  return {
    name,
    columns: columns.map(({ name: label, type }) => ({
      label,
      type: type === 'flag' ? 'text' : type,
    })),
    rows: rows.map((row) => row.map((value) => value?.toString())),
  };
}
