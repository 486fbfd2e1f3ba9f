import type { VNode } from 'preact';
import type { NoteRow } from '../../server/report/parts/note';
import { post } from './host';

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
