import type { VNode } from 'preact';

/** How a list is sorted. */
export interface ListSort<Id> {
  readonly by: Id;
  readonly descending?: boolean | undefined;
}

interface ListHeadProps<Id> {
  readonly columns: readonly {
    readonly id: Id;
    readonly label: string;
    readonly numeric: boolean;
  }[];
  readonly sort: ListSort<Id> | undefined;
  readonly sortBy: (column: Id) => void;
}

/** The headings of a list, each a button that sorts by its column. */
export function ListHead<Id extends string>({ columns, sort, sortBy }: ListHeadProps<Id>): VNode {
  const order = sort?.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, label, numeric }) => (
          <th
            key={id}
            scope="col"
            class={numeric ? 'numeric' : undefined}
            aria-sort={sort?.by === id ? order : 'none'}
          >
            <button type="button" onClick={() => sortBy(id)}>
              {label}
              {sort?.by === id && (sort.descending ? ' ▼' : ' ▲')}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
