import type { VNode } from 'preact';
import type { FindingRow } from '../../report/parts/finding';
import { Go } from './go';

/** What was found; nothing where nothing was. */
export function Findings({ findings }: { readonly findings: readonly FindingRow[] }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.segment} ${finding.message}`} class={finding.severity}>
          <strong class="severity">{finding.severity}</strong>{' '}
          <Go at={finding}>
            segment {finding.segment}
            {finding.where && `, ${finding.where}`}
          </Go>
          : {finding.message} <code>{finding.rule}</code>
        </li>
      ))}
    </ul>
  );
}
