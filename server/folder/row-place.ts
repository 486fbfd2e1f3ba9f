import type { RowPlace } from '../checks/rows';
import { openers } from '../envelopes';
import { locateElement } from '../located-element';
import { inDocument, type Span } from '../span';
import { type LineColumn, lineColumnAt } from '../syntax/lines';
import { extentAfter, type LocatedBlock, sequenceWithGaps } from '../syntax/located-block';
import type { Sequence } from '../syntax/sequence';

/** The place in the file of a span of a block. */
export function rowPlace(located: LocatedBlock, span: Span): RowPlace {
  const sequence = sequenceWithGaps([located], { at: extentAfter(located) }, openers);
  const { start, end } = inDocument(span, located.before.length);
  const { line, character } = lineColumnIn(located, sequence, start);
  const segment = locateElement({ sequence }, start)?.segment ?? located.before.segments + 1;
  return { segment, line, character, length: end - start };
}

/** The line and the column in the file, also if the text is read without its line breaks. */
function lineColumnIn({ wrappedAt }: LocatedBlock, sequence: Sequence, at: number): LineColumn {
  if (wrappedAt === undefined) return lineColumnAt(sequence, at);
  return { line: Math.floor(at / wrappedAt), character: at % wrappedAt };
}
