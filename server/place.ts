import type { RemittanceDocument } from './document';
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

/** Where an offset stands in the terms of the trade: "segment 47, CAS03". */
export interface TextPlace {
  readonly block: Block;
  /** The block's number in the document. */
  readonly blockNumber: number;
  /** The segment's number within its block, from zero. */
  readonly index: number;
  /** The segment's number in the file, from one. */
  readonly ordinal: number;
  /** Segment id: `CAS`. */
  readonly id: string;
  /** 0 for the segment id itself. */
  readonly element: number;
  /** Set where the element is divided into components. */
  readonly component: number | undefined;
}

/** Finds what stands at an offset; `undefined` in text outside any segment. */
export function placeAt(
  { sequence, excerpt }: Pick<RemittanceDocument, 'sequence' | 'excerpt'>,
  offset: number,
): TextPlace | undefined {
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
    ordinal: numberInFile(
      excerpt?.numbering,
      (sequence.segmentsBefore[blockNumber] as number) + index + 1,
    ),
    id: segmentId(block, index),
    element,
    component: componentAt(block, index, element, inside),
  };
}

/**
 * The place of a segment by its number in the file, from one, or of an element or component of it;
 * `undefined` where the file has no such place.
 */
export function placeOf(
  { sequence, excerpt }: RemittanceDocument,
  ordinal: number,
  element = 0,
  component?: number,
): TextPlace | undefined {
  const { blocks, segmentsBefore } = sequence;
  // A number from another program may be a fraction, or no number at all.
  if (![ordinal, element, component ?? 1].every(Number.isSafeInteger)) return undefined;
  const here = numberHere(excerpt?.numbering, ordinal);
  const blockNumber = lastAtMost(segmentsBefore, here - 1, blocks.length - 1);
  const block = blocks[blockNumber];
  const index = here - 1 - (segmentsBefore[blockNumber] ?? 0);
  if (!block || index < 0 || index >= block.segments) return undefined;
  if (!elementSpan(block, index, element)) return undefined;
  if (component !== undefined && !componentSpan(block, index, element, component)) return undefined;
  return { block, blockNumber, index, ordinal, id: segmentId(block, index), element, component };
}

/** `segment 47, CAS03`: the words for a clearinghouse or a payer. */
export function placeName(place: TextPlace): string {
  return `segment ${place.ordinal}, ${elementName(place)}`;
}

/** `CAS03`, `SVC01-2`; for the segment id itself `CAS`. */
export function elementName({ id: written, element, component }: TextPlace): string {
  const id = visibleText(written);
  if (element === 0) return id;
  const name = `${id}${String(element).padStart(2, '0')}`;
  return component === undefined ? name : `${name}-${component}`;
}

/** Where the place stands in its block: the component, the element or the segment's id. */
export function placeSpan({ block, index, element, component }: TextPlace): Span {
  return (
    (component && componentSpan(block, index, element, component)) ||
    elementSpan(block, index, element) ||
    segmentSpan(block, index)
  );
}

/** A place with its span in the whole text. */
export interface PlacedText {
  readonly place: TextPlace;
  readonly span: DocumentSpan;
}

/** What stands at an offset; `undefined` outside any segment, and in the spacing behind one. */
export function placedAt(document: RemittanceDocument, offset: number): PlacedText | undefined {
  const place = placeAt(document, offset);
  if (!place) return undefined;
  const span = inDocument(placeSpan(place), document.sequence.starts[place.blockNumber] as number);
  return offset > span.end ? undefined : { place, span };
}

/** What stands at the place, without the spaces that pad it. */
export function placeText(place: TextPlace): string {
  return textOf(place.block, placeSpan(place)).trim();
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
