import type { VNode } from 'preact';
import type { VerdictRow } from '../../report/parts/verdict';
import { Go } from './go';
import { Calculation } from './ledger';

/** The sequestration verdicts of a claim with their arithmetic. */
export function Verdicts({ rows }: { readonly rows: readonly VerdictRow[] }): VNode {
  return (
    <div class="verdicts">
      {rows.map((row) => (
        <article key={`${row.segment} ${row.title}`} class={`verdict ${row.state}`}>
          <h3>
            {row.line !== undefined && `Line ${row.line}: `}
            <Go at={row}>{row.title}</Go>
          </h3>
          <p>{row.statement}</p>
          <p>{row.meaning}</p>
          <p>{row.posting}</p>
          {row.steps.length > 0 && <Calculation label={row.title} lines={row.steps} />}
          <ul class="background">
            {row.background.map(({ label, text }) => (
              <li key={label}>
                <strong>{label}:</strong> {text}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}
