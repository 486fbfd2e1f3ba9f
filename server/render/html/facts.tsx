import type { ComponentChildren, VNode } from 'preact';

interface FactsProps {
  readonly rows: readonly (readonly [label: string, value: ComponentChildren])[];
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
