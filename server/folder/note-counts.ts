import type { NoteKind } from '../notes/note';
import { readSidecar } from '../notes/sidecar';

/** How many notes are on a payment and its claims, by its check or trace number. */
export type NoteCounts = (trace: string) => number;

export const noNotes: NoteCounts = () => 0;

/** Whether a payment was posted is a mark of the payment, and has a column of its own. */
const marks: ReadonlySet<NoteKind> = new Set(['posted', 'to do']);

/**
 * Counts the notes that a notes file holds; one on the file as a whole counts for each payment. A
 * notes file that cannot be read holds none.
 */
export function noteCountsIn(sidecar: string | undefined): NoteCounts {
  const read = sidecar === undefined ? undefined : readSidecar(sidecar);
  if (read?.state !== 'notes') return noNotes;
  const byTrace = new Map<string | undefined, number>();
  for (const { kind, anchor } of read.file.notes) {
    const trace = anchor.trace?.trim();
    if (!marks.has(kind)) byTrace.set(trace, (byTrace.get(trace) ?? 0) + 1);
  }
  return (trace) => (byTrace.get(trace.trim()) ?? 0) + (byTrace.get(undefined) ?? 0);
}
