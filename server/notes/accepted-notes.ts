import type { RemittanceDocument } from '../document';
import { openNotes } from './book';
import type { LocatedNote, NoteLocation } from './match';

/** Where findings of a document are accepted by notes that are in force. */
export function acceptedNotes(
  document: RemittanceDocument,
  sidecar: string | undefined,
): readonly NoteLocation[] {
  return openNotes(document, sidecar).notes.flatMap(({ note, at }: LocatedNote) =>
    at && note.kind === 'accepted' && note.status === 'open' ? [at] : [],
  );
}
