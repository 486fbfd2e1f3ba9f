import type { VNode } from 'preact';
import type { Part, Table as TablePart } from '../outline/part';
import { Table } from './table';

/** The pieces that text and Markdown are written from, as HTML. */
export function PartsView({ parts }: { readonly parts: readonly Part[] }): VNode {
  return (
    <article class="page">
      {parts.map((part, i) => (
        <PartView key={i} part={part} />
      ))}
    </article>
  );
}

function PartView({ part }: { readonly part: Part }): VNode {
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
          rows={part.rows
            .filter(([, value]) => value !== '')
            .map(([label, value]) => [label, value])}
        />
      );
    case 'calculation':
      return (
        <Cells
          rows={part.rows.map(({ sign, label, amount, note }) => [sign, label, amount, note])}
        />
      );
    case 'table':
      return <PartTable table={part} />;
  }
}

function Cells({ rows }: { readonly rows: readonly (readonly string[])[] }): VNode {
  const wide = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: wide }, () => ({ label: '', align: 'left' as const }));
  return <PartTable table={{ part: 'table', columns, rows }} />;
}

function PartTable({ table: { columns, rows, total } }: { readonly table: TablePart }): VNode {
  return (
    <Table
      label={columns[0]?.label ?? ''}
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
