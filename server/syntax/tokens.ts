import type { Delimiters } from './delimiters';

/**
 * One scanned text as columns of offsets: the whole file after opening, a few segments after an
 * edit. A segment is known by its row; `marks[firstMark[row]]` is its start, every further mark
 * an element separator, the last one the offset where the segment's text ends.
 */
export interface Tokens {
  readonly text: string;
  /** Segment starts, separators and segment ends, ascending. */
  readonly marks: Uint32Array;
  /** Where a row's marks begin; one entry more than there are rows. */
  readonly firstMark: Uint32Array;
  /** Packed segment IDs, see `packId`; 0 if the text is not an ID of one to three characters. */
  readonly ids: Uint32Array;
  readonly rows: number;
  /** Offsets of characters no 835 should hold: control characters and anything beyond ASCII. */
  readonly odd: readonly number[];
  /** Offsets of characters between segments that are not spacing: quotes, form feeds, NULs. */
  readonly foreign: readonly number[];
  /** Offsets of the line breaks at which a segment without a terminator was ended. */
  readonly unterminated: readonly number[];
}

/** Where a block begins in freshly scanned text, and what was counted before it. */
export interface Cut {
  readonly start: number;
  readonly row: number;
  /** Line breaks before it. */
  readonly lineBreaks: number;
  /** Offset after the last line break before it; 0 if there was none. */
  readonly lineStart: number;
  /** The delimiters in force from here on. */
  readonly delimiters: Delimiters;
}

export interface Scan {
  readonly tokens: Tokens;
  /** The first is at 0; one more than there are pieces, so that the last one is the end. */
  readonly cuts: readonly Cut[];
  /** False if the last segment has no terminator: the text goes on, or the file is incomplete. */
  readonly terminated: boolean;
  /** True if no ISA names the delimiters. */
  readonly guessed: boolean;
}
