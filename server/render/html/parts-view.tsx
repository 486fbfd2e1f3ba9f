import type { VNode } from 'preact';
import type { Part, Table as TablePart } from '../outline/part';
import { Table } from './table';

/** The pieces that text and Markdown are written from, as HTML. */
export function PartsView({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <article class="page">
      {parts.map((part, i) => (
        <PartView key={i} part={part} heading={headingOf(parts.slice(0, i))} />
      ))}
    </article>
  );
}

/** The heading that comes last: what a table is about. */
function headingOf(before: readonly Part[]): string {
  const last = before.filter(({ part }) => part === 'title').at(-1);
  return last?.part === 'title' ? last.text : '';
}

interface PartProps {
  readonly part: Part;
  readonly heading: string;
}

function PartView({ part, heading }: PartProps): VNode {
  switch (part.part) {
    case 'title':
      return part.level === 1 ? <h1>{part.text}</h1> : <h2>{part.text}</h2>;
    case 'text':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <Cells
          heading={heading}
          rows={part.rows
            .filter(([, value]) => value !== '')
            .map(([label, value]) => [label, value])}
        />
      );
    case 'calculation':
      return (
        <Cells
          heading={heading}
          rows={part.rows.map(({ sign, label, amount, note }) => [sign, label, amount, note])}
        />
      );
    case 'table':
      return <PartTable table={part} heading={heading} />;
  }
}

interface CellsProps {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

function Cells({ heading, rows }: CellsProps): VNode {
  const wide = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: wide }, () => ({ label: '', align: 'left' as const }));
  return <PartTable table={{ part: 'table', columns, rows }} heading={heading} />;
}

interface PartTableProps {
  readonly table: TablePart;
  readonly heading: string;
}

function PartTable({ table: { columns, rows, total }, heading }: PartTableProps): VNode {
  return (
    <Table
      label={heading}
      rows={rows}
      columns={columns.map(({ label, align }, i) => ({
        label,
        numeric: align === 'right',
        cell: (cells: readonly string[]) => cells[i],
        total: total?.[i],
      }))}
      {...(total && { totalLabel: total[0] ?? '' })}
    />
  );
}
