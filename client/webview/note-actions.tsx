import type { VNode } from 'preact';
import type { PageQuery } from '../../server/protocol/pages';
import type { WorkItem } from '../../server/report/pages/worklist';
import type { NoteRow } from '../../server/report/parts/note';
import { askPage, post } from './host';

/** What may be done with a note of a claim. */
export function NoteActions({ note }: { readonly note: NoteRow }): VNode {
  const status = note.status === 'open' ? 'resolved' : 'open';
  return (
    <button
      type="button"
      class="tool"
      onClick={() => post({ type: 'note status', id: note.id, status })}
    >
      {status === 'resolved' ? 'Mark done' : 'Reopen'}
    </button>
  );
}

interface WorkActionsProps {
  readonly item: WorkItem;
  readonly show: (query: PageQuery) => void;
}

/** What may be done with an item of the worklist. */
export function WorkActions({ item, show }: WorkActionsProps): VNode {
  const { claim, segment, note, copy } = item;
  return (
    <div class="actions">
      <button type="button" class="tool" onClick={() => show({ page: 'claim', segment: claim })}>
        Open claim
      </button>
      <button
        type="button"
        class="tool"
        onClick={() => post({ type: 'note', segment, kind: 'rework' })}
      >
        Add note…
      </button>
      {note === 'open' && (
        <button type="button" class="tool" onClick={() => resolveNotes(item)}>
          Mark done
        </button>
      )}
      {copy && (
        <button type="button" class="tool" onClick={() => post({ type: 'copy', text: copy.text })}>
          {copy.title}
        </button>
      )}
    </div>
  );
}

/** Resolves the open notes of an item's line, or of its whole claim. */
async function resolveNotes({ claim, line }: WorkItem): Promise<void> {
  const page = await askPage({ page: 'claim', segment: claim });
  if (page?.page !== 'claim') return;
  const first = page.lines.find(({ number }) => number === line)?.segment ?? 0;
  const next =
    line === undefined ? undefined : page.lines.find(({ number }) => number === line + 1);
  const end = next?.segment ?? Number.MAX_SAFE_INTEGER;
  for (const { id, segment, status } of page.notes) {
    if (status !== 'open' || segment < first || segment >= end) continue;
    post({ type: 'note status', id, status: 'resolved' });
  }
}
