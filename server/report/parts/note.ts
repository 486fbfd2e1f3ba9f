import type { ElementRef } from '../../element-ref';
import type { NoteKind, NoteStatus } from '../../notes/note';

/** A note on a page. */
export interface NoteRow extends ElementRef {
  readonly id: string;
  readonly kind: NoteKind;
  /** What people read for its kind: `Contact the payer`. */
  readonly kindWords: string;
  readonly status: NoteStatus;
  readonly text: string;
  readonly author: string | undefined;
  readonly created: string;
  readonly replies: number;
  /** What the note is about: `claim A1, line 2, CO 253`. */
  readonly where: string;
}

/** `open` where a note is open, `done` where all are resolved, `none` without a note. */
export type NoteState = 'none' | 'open' | 'done';
