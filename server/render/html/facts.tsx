import type { ComponentChildren, VNode } from 'preact';

/** A label with its value. */
export type Fact = readonly [label: string, value: ComponentChildren];

interface FactsProps {
  readonly rows: readonly Fact[];
}

/** Labels with their values; empty values are left out. */
export function Facts({ rows }: FactsProps): VNode {
  const filled = rows.filter(([, value]) => value !== '' && value !== undefined && value !== false);
  return (
    <dl class="facts">
      {filled.map(([label, value], i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
