import type { RemittanceDocument } from './document';
import type { ElementRef } from './element-ref';
import { numberHere, numberInFile } from './numbering';
import { type DocumentSpan, inDocument, type Span } from './span';
import {
  type Block,
  componentNumber,
  componentSpan,
  elementAt,
  elementSpan,
  segmentAt,
  segmentId,
  segmentSpan,
  textOf,
} from './syntax/block';
import { blockAt, lastAtMost } from './syntax/sequence';
import { visibleText } from './visible';

/** An element of a document that was found, by an offset or by reference. */
export interface LocatedElement extends ElementRef {
  readonly block: Block;
  /** The block's number in the document. */
  readonly blockNumber: number;
  /** The segment's number within its block, from zero. */
  readonly index: number;
  /** The segment's ID: `CAS`. */
  readonly id: string;
  /** 0 for the segment's ID itself. */
  readonly element: number;
  /** `undefined` unless the element is divided into components. */
  readonly component: number | undefined;
}

/** Finds the element at an offset; `undefined` in text outside any segment. */
export function locateElement(
  { sequence, excerpt }: Pick<RemittanceDocument, 'sequence' | 'excerpt'>,
  offset: number,
): LocatedElement | undefined {
  if (sequence.blocks.length === 0) return undefined;
  const blockNumber = blockAt(sequence, offset);
  const block = sequence.blocks[blockNumber] as Block;
  const inside = offset - (sequence.starts[blockNumber] as number);
  const index = segmentAt(block, inside);
  if (index === undefined) return undefined;
  const element = elementAt(block, index, inside);
  return {
    block,
    blockNumber,
    index,
    segment: numberInFile(
      excerpt?.numbering,
      (sequence.segmentsBefore[blockNumber] as number) + index + 1,
    ),
    id: segmentId(block, index),
    element,
    component: componentAt(block, index, element, inside),
  };
}

/** Finds what a reference names; `undefined` if the file has no such segment or element. */
export function findElement(
  { sequence, excerpt }: RemittanceDocument,
  { segment, element = 0, component }: ElementRef,
): LocatedElement | undefined {
  const { blocks, segmentsBefore } = sequence;
  // A number from another program may be a fraction, or no number at all.
  if (![segment, element, component ?? 1].every(Number.isSafeInteger)) return undefined;
  const here = numberHere(excerpt?.numbering, segment);
  const blockNumber = lastAtMost(segmentsBefore, here - 1, blocks.length - 1);
  const block = blocks[blockNumber];
  const index = here - 1 - (segmentsBefore[blockNumber] ?? 0);
  if (!block || index < 0 || index >= block.segments) return undefined;
  if (!elementSpan(block, index, element)) return undefined;
  if (component !== undefined && !componentSpan(block, index, element, component)) return undefined;
  return {
    block,
    blockNumber,
    index,
    segment,
    id: segmentId(block, index),
    element,
    component,
  };
}

/** `segment 47, CAS03`: what to call an element when writing to a clearinghouse or a payer. */
export function fullElementName(located: LocatedElement): string {
  return `segment ${located.segment}, ${elementName(located)}`;
}

/** `CAS03`, `SVC01-2`; for the segment ID itself `CAS`. */
export function elementName({ id: written, element, component }: LocatedElement): string {
  const id = visibleText(written);
  if (element === 0) return id;
  const name = `${id}${String(element).padStart(2, '0')}`;
  return component === undefined ? name : `${name}-${component}`;
}

/** The span of the component, the element, or the segment's ID. */
export function elementSpanOf({ block, index, element, component }: LocatedElement): Span {
  return (
    (component && componentSpan(block, index, element, component)) ||
    elementSpan(block, index, element) ||
    segmentSpan(block, index)
  );
}

/** The same span, counted from the start of the document. */
export function elementDocumentSpan(
  { sequence }: RemittanceDocument,
  located: LocatedElement,
): DocumentSpan {
  return inDocument(elementSpanOf(located), sequence.starts[located.blockNumber] as number);
}

/** Finds the element at an offset; `undefined` also in the spaces and line breaks after a segment. */
export function elementUnder(
  document: RemittanceDocument,
  offset: number,
): LocatedElement | undefined {
  const located = locateElement(document, offset);
  return located && offset <= elementDocumentSpan(document, located).end ? located : undefined;
}

/** The text of the element without the spaces that pad it. */
export function elementTextOf(located: LocatedElement): string {
  return textOf(located.block, elementSpanOf(located)).trim();
}

function componentAt(
  block: Block,
  index: number,
  element: number,
  inside: number,
): number | undefined {
  if (element === 0 || elementSpan(block, index, element) === undefined) return undefined;
  if (segmentId(block, index) === 'ISA' || !componentSpan(block, index, element, 2)) {
    return undefined;
  }
  return componentNumber(block, index, element, inside);
}
