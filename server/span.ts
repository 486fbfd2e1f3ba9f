/**
 * A stretch of a block: offsets in UTF-16 units from the start of the block, end exclusive. It stays
 * true however much text is inserted or deleted elsewhere in the file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Never set; it keeps the two kinds of span apart when types are checked. */
  readonly within?: 'block';
}

/** A stretch of the document: offsets in UTF-16 units from the start of its text, end exclusive. */
export interface DocumentSpan {
  readonly start: number;
  readonly end: number;
  readonly within?: 'document';
}

/** A span of a block as one of the document, given where in the document the block starts. */
export function inDocument({ start, end }: Span, blockStart: number): DocumentSpan {
  return { start: start + blockStart, end: end + blockStart };
}
