/**
 * A piece of a page in the order of reading. Text and Markdown are written from the same pieces;
 * HTML has components of its own.
 */
export type Part =
  | { readonly part: 'title'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly part: 'text'; readonly text: string }
  | { readonly part: 'list'; readonly items: readonly string[] }
  | Facts
  | Calculation
  | Table;

/** Labels with their values; empty values are left out. */
export interface Facts {
  readonly part: 'facts';
  readonly rows: readonly (readonly [label: string, value: string])[];
}

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
}

export interface Table {
  readonly part: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
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
export function list(items: readonly string[]): readonly Part[] {
  return items.length > 0 ? [{ part: 'list', items }] : [];
}

/** Columns from their labels; `>` puts a column to the right, `…` lets it wrap. */
export function columns(...labels: readonly string[]): readonly Column[] {
  return labels.map((label) => ({
    label: label.replace(/^[>…]/, ''),
    align: label.startsWith('>') ? 'right' : 'left',
    wraps: label.startsWith('…'),
  }));
}
