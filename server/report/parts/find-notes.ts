import { anchorInWords } from '../../notes/export';
import { kindNames } from '../../notes/kind-names';
import type { LocatedNote } from '../../notes/match';
import type { Span } from '../../span';
import type { Block } from '../../syntax/block';
import type { PageSource } from '../page-source';
import type { Locator } from './locate';
import type { NoteRow, NoteState } from './note';

/** The notes that were found, by the block that they are in. */
export type NotesByBlock = ReadonlyMap<Block, readonly LocatedNote[]>;

export function notesByBlock({ notes }: PageSource): NotesByBlock {
  const byBlock = new Map<Block, LocatedNote[]>();
  for (const located of notes?.notes ?? []) {
    if (!located.at) continue;
    const known = byBlock.get(located.at.block);
    if (known) known.push(located);
    else byBlock.set(located.at.block, [located]);
  }
  return byBlock;
}

/** The notes of a block as a page lists them. */
export function noteRows(notes: readonly LocatedNote[], locate: Locator): readonly NoteRow[] {
  return notes.flatMap(({ note, at }) => {
    if (!at) return [];
    const { id, kind, status, text, author, created, replies = [], anchor } = note;
    return {
      ...locate.ref(at.span),
      ...{ id, kind, status, text, author, created },
      kindWords: kindNames[kind],
      replies: replies.length,
      where: anchorInWords(anchor),
    };
  });
}

/** The notes on a part of a block; on all of it without `within`. */
export function notesWithin(
  notes: readonly LocatedNote[],
  within: Span | undefined,
): readonly LocatedNote[] {
  return notes.filter(
    ({ at }) => at && (!within || (within.start <= at.span.start && at.span.start < within.end)),
  );
}

/** How far notes have been worked. */
export function noteState(notes: readonly LocatedNote[]): NoteState {
  if (notes.length === 0) return 'none';
  return notes.some(({ note }) => note.status === 'open') ? 'open' : 'done';
}
