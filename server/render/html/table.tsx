import type { ComponentChildren, VNode } from 'preact';

/** A column of a table: its heading, and how a row's cell looks. */
export interface TableColumn<Row> {
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
  /** What is below the column. */
  readonly total?: ComponentChildren;
}

interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What a row is told from the others by where rows come and go; its place without. */
  readonly keyOf?: (row: Row) => string;
  /** The heading of the row of sums; none without. */
  readonly totalLabel?: string;
}

/** A table whose first column heads its rows. */
export function Table<Row>({ label, columns, rows, keyOf, totalLabel }: TableProps<Row>): VNode {
  // Labels with their values have no headings, and belong next to each other.
  const isPlain = columns.every((column) => column.label === '');
  return (
    // A wide table scrolls, and the keyboard has to reach what scrolls. Documents have many tables of
    // one name, so that none is a landmark.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      <table class={isPlain ? 'plain' : undefined}>
        {!isPlain && (
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.label} scope="col" class={classOf(column)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, i) => (
            <tr key={keyOf ? keyOf(row) : i}>
              {columns.map((column, k) =>
                k === 0 ? (
                  <th key={column.label} scope="row" class={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.label} class={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totalLabel !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column, k) =>
                k === 0 ? (
                  <th key={column.label} scope="row">
                    {totalLabel}
                  </th>
                ) : (
                  <td key={column.label} class={classOf(column)}>
                    {column.total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function classOf({ numeric }: { readonly numeric?: boolean }): string | undefined {
  return numeric ? 'numeric' : undefined;
}
