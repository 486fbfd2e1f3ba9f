import type { VNode } from 'preact';
import type { AdjustmentRow } from '../../report/parts/adjustment';
import { Amount } from './amount';
import { Go } from './go';
import { toneOf } from './ledger';

/** Adjustments with their codes read together, who is responsible, and what to do next. */
export function Adjustments({ rows }: { readonly rows: readonly AdjustmentRow[] }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <ul class="adjustments">
      {rows.map((row) => (
        <li key={`${row.segment} ${row.element}`} class={toneOf(row.kind)}>
          <p class="head">
            <Go at={row}>
              <strong>{[row.code, ...row.remarks].join(' + ')}</strong>
            </Go>
            <Amount of={row} />
          </p>
          <div>
            <p>
              {row.meaning} {row.responsible && <span class="minor">{row.responsible}</span>}
            </p>
            {row.next && (
              <p class="next">
                <strong>Next:</strong> {row.next}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
