import type { Reported } from '../checks/run';
import type { PlacedNote } from './match';
import type { Note } from './note';

/**
 * Findings as they are to be shown beside the notes: what a person accepted with a note is a hint
 * from then on, or is not shown.
 */
export function withAccepted(
  found: readonly Reported[],
  placed: readonly PlacedNote[],
  accepted: 'hint' | 'hidden',
): readonly Reported[] {
  if (!placed.some(({ note }) => note.kind === 'accepted')) return found;
  return found.flatMap((reported) => {
    if (!acceptedBy(placed, reported)) return [reported];
    return accepted === 'hint' ? [{ ...reported, severity: 'hint' }] : [];
  });
}

/**
 * The note by which a person accepted a finding where it stands; `undefined` where none did. A
 * note holds for its own check, and only on the very line or adjustment it was written on.
 */
export function acceptedBy(placed: readonly PlacedNote[], reported: Reported): Note | undefined {
  const { check, block, finding } = reported;
  const { start, block: other = block } = finding.span;
  return placed.find(
    ({ note, at }) =>
      note.kind === 'accepted' &&
      note.status === 'open' &&
      note.anchor.check === check.id &&
      at?.exact &&
      at.block === other &&
      start >= at.region.start &&
      start <= at.region.end,
  )?.note;
}
