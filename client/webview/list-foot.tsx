import type { VNode } from 'preact';

interface ListFootProps<Totals> {
  readonly columns: readonly {
    readonly id: string;
    readonly numeric: boolean;
    readonly total?: (totals: Totals) => string;
  }[];
  readonly totals: Totals;
}

/** What the rows of a list add up to, below the columns that have a sum. */
export function ListFoot<Totals>({ columns, totals }: ListFootProps<Totals>): VNode {
  return (
    <tfoot>
      <tr>
        {columns.map(({ id, numeric, total }, i) => (
          <td key={id} class={numeric ? 'numeric' : undefined}>
            {total?.(totals) ?? (i === 0 ? 'Total' : '')}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
