/**
 * Where something stands: offsets in UTF-16 units, end exclusive.
 *
 * Inside a block every offset counts from the block's start, so that a span stays true however
 * much text is put in or taken out elsewhere in the file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch counted from another start: from a block's to the text's, for one. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
