import { isInRemittance, type RemittanceDocument } from '../../document';
import { namingGuideAt } from '../../document-guide';
import type { Guide } from '../../guide/guide';
import type { ElementSpec, SegmentSpec } from '../../guide/spec';
import type { DocumentSpan, Span } from '../../span';
import { elementSpec } from '../../structure/lookup';
import {
  type Block,
  componentSpan,
  elementCount,
  elementSpan,
  segmentAt,
  segmentSpan,
} from '../../syntax/block';
import { blockAt } from '../../syntax/sequence';

/** A segment of a part of a text. */
export interface SegmentHere {
  readonly block: Block;
  /** Where the block starts in the text. */
  readonly start: number;
  /** The segment's number within the block. */
  readonly index: number;
  /** False inside another kind of transaction, where the 835 guide would mislead. */
  readonly remittance: boolean;
  /** Absent if no guide is known for the transaction. */
  readonly guide: Guide | undefined;
}

/** The segments in a span of the text, in order. */
export function* segmentsIn(
  document: RemittanceDocument,
  span: DocumentSpan,
): Iterable<SegmentHere> {
  const { blocks, starts } = document.sequence;
  for (let number = blockAt(document.sequence, span.start); number < blocks.length; number++) {
    const block = blocks[number] as Block;
    const start = starts[number] as number;
    if (start >= span.end) return;
    const remittance = isInRemittance(document, number);
    const guide = namingGuideAt(document, number);
    const first = segmentAt(block, Math.max(0, span.start - start)) ?? 0;
    for (let index = first; index < block.segments; index++) {
      if (start + segmentSpan(block, index).start >= span.end) return;
      yield { block, start, index, remittance, guide };
    }
  }
}

/** A value of a segment with what the guide says about it: an element or one of its components. */
export interface Value extends Span {
  readonly element: number;
  readonly component: number | undefined;
  readonly spec: ElementSpec;
}

/** The values of a segment that are not empty; spans count from the block. */
export function* valuesOf(block: Block, index: number, segment: SegmentSpec): Iterable<Value> {
  for (let element = 1; element <= elementCount(block, index); element++) {
    const spec = elementSpec(segment, element);
    if (!spec) return;
    if (!spec.components) {
      const span = elementSpan(block, index, element);
      if (span && span.end > span.start) yield { ...span, element, component: undefined, spec };
      continue;
    }
    for (const [k, part] of spec.components.entries()) {
      const span = componentSpan(block, index, element, k + 1);
      if (!span) break;
      if (span.end > span.start) yield { ...span, element, component: k + 1, spec: part };
    }
  }
}
