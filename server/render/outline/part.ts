/**
 * A piece of a page in the order of reading. Text and Markdown are written from the same pieces;
 * HTML has components of its own.
 */
export type Part =
  | { readonly part: 'title'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly part: 'text'; readonly text: string }
  | List
  | Facts
  | Calculation
  | Table;

/** The segments of the rows, in their order: where a reader who follows a row arrives. */
export type RowSegments = readonly (number | undefined)[];

export interface List {
  readonly part: 'list';
  readonly items: readonly string[];
  readonly segments?: RowSegments | undefined;
}

/** Labels with their values, and the segment that says so; empty values are left out. */
export interface Facts {
  readonly part: 'facts';
  readonly rows: readonly FactRow[];
}

export type FactRow = readonly [label: string, value: string, segment?: number | undefined];

/** Lines that lead from one amount to another. */
export interface Calculation {
  readonly part: 'calculation';
  readonly rows: readonly CalculationRow[];
}

export interface CalculationRow {
  /** `−` is subtracted, `+` added, `=` is the result. */
  readonly sign: '' | '−' | '+' | '=';
  readonly label: string;
  readonly amount: string;
  readonly note: string;
  readonly segment?: number | undefined;
}

export interface Table {
  readonly part: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly segments?: RowSegments | undefined;
  /** Sums below the rows. */
  readonly total?: readonly string[] | undefined;
}

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Wrapped first where a table is too wide. */
  readonly wraps?: boolean | undefined;
}

export function title(level: 1 | 2 | 3, text: string): Part {
  return { part: 'title', level, text };
}

/** A heading with what is below it; nothing where that is empty. */
export function section(heading: string, below: readonly Part[]): readonly Part[] {
  return below.length > 0 ? [title(2, heading), ...below] : [];
}

/** Nothing where there are no items. */
export function list(items: readonly string[], segments?: RowSegments): readonly Part[] {
  return items.length > 0 ? [{ part: 'list', items, segments }] : [];
}

/** Columns from their labels; `>` puts a column to the right, `…` lets it wrap. */
export function columns(...labels: readonly string[]): readonly Column[] {
  return labels.map((label) => ({
    label: label.replace(/^[>\u2026]/, ''),
    align: label.startsWith('>') ? 'right' : 'left',
    wraps: label.startsWith('…'),
  }));
}
