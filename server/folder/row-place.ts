import type { RowPlace } from '../checks/rows';
import { openers } from '../envelopes';
import { locateElement } from '../located-element';
import { inDocument, type Span } from '../span';
import { lineColumnAt } from '../syntax/lines';
import { extentAfter, type LocatedBlock, sequenceWithGaps } from '../syntax/located-block';

/** The place in the file of a span of a block. */
export function rowPlace(located: LocatedBlock, span: Span): RowPlace {
  const sequence = sequenceWithGaps([located], { at: extentAfter(located) }, openers);
  const { start, end } = inDocument(span, located.before.length);
  const { line, character } = lineColumnAt(sequence, start);
  const segment = locateElement({ sequence }, start)?.segment ?? located.before.segments + 1;
  return { segment, line, character, length: end - start };
}
