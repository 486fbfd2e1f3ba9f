import type { ComponentChildren, VNode } from 'preact';
import type { NoteRow } from '../../report/parts/note';
import { Go } from './go';

interface NotesProps {
  readonly notes: readonly NoteRow[];
  /** What may be done with a note, where something can. */
  readonly actions?: ((note: NoteRow) => ComponentChildren) | undefined;
}

export function Notes({ notes, actions }: NotesProps): VNode | null {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id} class={note.status}>
          <strong>{note.kindWords}</strong> · {note.status} · <Go at={note}>{note.where}</Go>
          {note.author && ` · ${note.author}`}
          <p>{note.text}</p>
          {actions?.(note)}
        </li>
      ))}
    </ul>
  );
}
