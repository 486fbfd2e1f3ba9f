import type { Position, Range } from 'vscode-languageserver';
import type { RemittanceDocument } from '../../document';
import type { DocumentSpan } from '../../span';
import { offsetAt, rangeAt } from '../../syntax/lines';

/** A span as an editor's range. */
export function rangeOf({ sequence }: RemittanceDocument, span: DocumentSpan): Range {
  return rangeAt(sequence, span);
}

/** An editor's range as a span. */
export function spanOf({ sequence }: RemittanceDocument, range: Range): DocumentSpan {
  const from = offsetAt(sequence, range.start);
  const to = offsetAt(sequence, range.end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** An editor's position as an offset in the document. */
export function offsetOf({ sequence }: RemittanceDocument, position: Position): number {
  return offsetAt(sequence, position);
}
