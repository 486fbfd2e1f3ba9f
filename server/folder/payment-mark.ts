import type { NoteStatus } from '../notes/note';
import { readSidecar } from '../notes/sidecar';

/** What an office says of a payment as a whole. */
export type PaymentMark = 'posted' | 'to do';

/** A mark with the note that holds it. */
export interface MarkedPayment {
  readonly mark: PaymentMark;
  readonly note: string;
}

/**
 * The marks that a notes file holds, by check or trace number: the last of each. A notes file that
 * cannot be read holds none.
 */
export function marksIn(sidecar: string | undefined): ReadonlyMap<string, MarkedPayment> {
  const marks = new Map<string, MarkedPayment>();
  const read = sidecar === undefined ? undefined : readSidecar(sidecar);
  if (read?.state !== 'notes') return marks;
  const open = (status: NoteStatus) => status === 'open';
  const notes = [...read.file.notes].sort((a, b) => (a.created < b.created ? -1 : 1));
  for (const { id, kind, status, anchor } of notes) {
    if ((kind !== 'posted' && kind !== 'to do') || anchor.trace === undefined) continue;
    if (anchor.account === undefined && open(status)) {
      marks.set(anchor.trace.trim(), { mark: kind, note: id });
    }
  }
  return marks;
}
