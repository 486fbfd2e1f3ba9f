import type { NoteKind } from './note';

/** What people read for the kind of a note; the notes file keeps the kind itself. */
export const kindNames: Readonly<Record<NoteKind, string>> = {
  note: 'Note',
  'write off': 'Write-off',
  rework: 'Rework',
  'ask the payer': 'Contact the payer',
  accepted: 'Accepted finding',
  posted: 'Posted',
  'to do': 'To do',
};
