import type { VNode } from 'preact';
import type { PageQuery, WorklistPageQuery } from '../../server/protocol/pages';
import type { WorkItem } from '../../server/report/pages/worklist';
import { post } from './host';

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
      {note === 'done' ? (
        <button type="button" class="tool" onClick={() => reopen(item)}>
          Reopen
        </button>
      ) : (
        <button type="button" class="tool" onClick={() => markDone(item)}>
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

/** Resolves the notes of an item; what has none gets one, so that it is known to be done. */
function markDone({ segment, notes }: WorkItem): void {
  if (notes.length === 0) post({ type: 'done', segment });
  for (const { id, status } of notes) {
    if (status === 'open') post({ type: 'note status', id, status: 'resolved' });
  }
}

function reopen({ notes }: WorkItem): void {
  const last = notes.at(-1);
  if (last) post({ type: 'note status', id: last.id, status: 'open' });
}

interface WorklistToolsProps {
  readonly query: WorklistPageQuery;
  readonly show: (query: PageQuery) => void;
}

/** What may be done with the worklist as a whole. */
export function WorklistTools({ query, show }: WorklistToolsProps): VNode {
  const open = query.open ?? false;
  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        aria-pressed={open}
        onClick={() => show({ ...query, open: !open })}
      >
        Hide done
      </button>
    </div>
  );
}
