import type { Position, Range } from 'vscode-languageserver';
import type { RemittanceDocument } from '../../document';
import type { Span } from '../../span';
import { offsetAt, rangeAt } from '../../syntax/lines';

/** A span of the whole text as an editor's range. */
export function rangeOf({ sequence }: RemittanceDocument, span: Span): Range {
  return rangeAt(sequence, span);
}

/** An editor's range as a span of the whole text. */
export function spanOf({ sequence }: RemittanceDocument, range: Range): Span {
  const from = offsetAt(sequence, range.start);
  const to = offsetAt(sequence, range.end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** An editor's position as an offset in the whole text. */
export function offsetOf({ sequence }: RemittanceDocument, position: Position): number {
  return offsetAt(sequence, position);
}
