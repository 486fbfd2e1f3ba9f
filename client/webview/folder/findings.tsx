import type { VNode } from 'preact';
import type { FolderFinding } from '../../../server/folder/payments-page';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';

/** What shows only where the files are looked at together. */
export function Findings({
  findings,
}: {
  readonly findings: readonly FolderFinding[];
}): VNode | null {
  if (findings.length === 0) return null;
  return (
    <section class="page across" aria-label="Across files">
      <h2>Across files</h2>
      <ul>
        {findings.map(({ file, segment = 1, message, severity, check }) => (
          <li key={`${file} ${segment} ${check}`}>
            <button
              type="button"
              class="go"
              onClick={() => post({ type: 'open', as: 'text', file, segment })}
            >
              {fileName(file)}, segment {segment}
            </button>{' '}
            <span class="minor">{severity}</span> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
