import type { VNode } from 'preact';
import type { GlossaryEntry } from '../../report/parts/adjustment';

const lists: Readonly<Record<GlossaryEntry['list'], string>> = {
  status: 'Status',
  group: 'Group',
  reason: 'Reason (CARC)',
  remark: 'Remark (RARC)',
};

/** The codes of a page with their meanings. */
export function Glossary({ entries }: { readonly entries: readonly GlossaryEntry[] }): VNode {
  return (
    <dl class="glossary">
      {entries.map(({ list, code, gist, next }) => (
        <div key={`${list} ${code}`}>
          <dt>
            {lists[list]} <strong>{code}</strong>
          </dt>
          <dd>
            {gist}
            {next && (
              <>
                . <strong>Next:</strong> {next}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
