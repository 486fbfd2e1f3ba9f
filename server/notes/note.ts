/** The notes on one remittance file, as the sidecar `<file>.notes.json` holds them. */
export interface NotesFile {
  readonly version: typeof notesVersion;
  /** Trace numbers of the payments that the notes were written on, which identify the file. */
  readonly traces: readonly string[];
  /** Set if claim numbers are hashed; the anchors then hold `hash:…` in their place. */
  readonly salt?: string;
  readonly notes: readonly Note[];
}

/** The format that this version writes; a sidecar with a higher number is not read. */
export const notesVersion = 1;

/** What a person wrote about a part of a remittance. */
export interface Note {
  /** Unique in its file; identifies the note in every window. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly anchor: Anchor;
  readonly text: string;
  readonly author?: string;
  /** ISO date and time. */
  readonly created: string;
  readonly changed?: string;
  readonly replies?: readonly Reply[];
}

export const noteKinds = [
  ...(['note', 'write off', 'rework', 'ask the payer', 'accepted'] as const),
  // Of a payment as a whole: whether it was posted, or is to be.
  ...(['posted', 'to do'] as const),
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const noteStatuses = ['open', 'resolved'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly author?: string;
  readonly created: string;
}

/**
 * What a note is about, in the terms of the remittance and never by line numbers, so that it is
 * found again after the file was split, joined, edited around it, or sent again.
 */
export interface Anchor {
  /** The payer's ID or, if it has none, its name. */
  readonly payer?: string;
  /** TRN02 of the payment. */
  readonly trace?: string;
  /** CLP01, or its hash. */
  readonly account?: string;
  /** CLP07, or its hash. */
  readonly control?: string;
  /** CLP02; tells a reversal from its correction. */
  readonly status?: string;
  /** Which service line of the claim. */
  readonly line?: LineAnchor;
  /** Group and reason of an adjustment: `CO 253`. */
  readonly adjustment?: string;
  /** ID of the rule whose finding the note is about. */
  readonly check?: string;
}

export interface LineAnchor {
  /** REF*6R, or its hash; the most reliable sign of a line. */
  readonly control?: string;
  /** Procedure code as it is in SVC01. */
  readonly procedure?: string;
  /** The line's number in its claim, from 1, for lines that look alike. */
  readonly number: number;
}
