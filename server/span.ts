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
