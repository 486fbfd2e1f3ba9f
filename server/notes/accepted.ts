import type { Reported } from '../checks/run';
import type { PlacedNote } from './match';
import type { Note } from './note';

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
