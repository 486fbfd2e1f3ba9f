import type { Row, RowKind } from '../../folder/rows/kind';
import { csvHead, rowsAsCsv, rowsAsNdjson } from '../../render/rows/row-text';
import { createWorkbookFile } from '../../render/rows/xlsx';
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

function xlsxFile({ name, columns }: RowKind): RowFile {
  const file = createWorkbookFile();
  const sheetColumns = columns.map(({ name: label, type }) => ({
    label,
    type: type === 'flag' ? ('text' as const) : type,
  }));
  file.startSheet(name, sheetColumns);
  return {
    begin: () => '',
    add(rows) {
      for (const row of rows) file.addRow(row.map((value) => value?.toString()));
      return file.take();
    },
    end: () => file.end(),
  };
}
