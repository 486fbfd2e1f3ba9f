import {
  type Excerpt,
  interchangeAt,
  isClaim,
  paymentAt,
  type RemittanceDocument,
} from './document';
import type { ElementRef } from './element-ref';
import { findElement, type LocatedElement } from './located-element';
import { type Block, elementText, segmentSpan, textOf } from './syntax/block';

/**
 * An element and what it is recognized by in another document of the same remittance. A number alone
 * would name a segment of another patient once segments were added before it.
 */
export interface PlaceIdentity extends ElementRef {
  /** The segment as it is written, without its terminator. */
  readonly text: string;
  /** What identifies the claim or payment that the segment belongs to. */
  readonly numbers: readonly string[];
}

/** A payment or claim and what it is recognized by after the remittance was edited. */
export interface PartIdentity {
  readonly numbers: readonly string[];
  /** Which of those with the same numbers it is, from zero. */
  readonly nth: number;
}

/** Returns what an element is recognized by. */
export function identityOf(document: RemittanceDocument, place: LocatedElement): PlaceIdentity {
  const { block, blockNumber, index, segment, element, component } = place;
  return {
    segment,
    element,
    component,
    text: textOf(block, segmentSpan(block, index)),
    numbers: numbersAt(document, blockNumber),
  };
}

/** Finds an element again; `undefined` unless the very same segment has the same number. */
export function findIdentical(
  document: RemittanceDocument,
  identity: PlaceIdentity,
): LocatedElement | undefined {
  const { segment, element, component } = identity;
  const place =
    findElement(document, { segment, element, component }) ?? findElement(document, { segment });
  if (!place) return undefined;
  const { text, numbers } = identityOf(document, place);
  return text === identity.text && areSame(numbers, identity.numbers) ? place : undefined;
}

/** Returns what the payment or claim of a block is recognized by; `undefined` outside of one. */
export function partIdentityOf(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: number,
): PartIdentity | undefined {
  const own = headOf(document, part, at);
  if (own === undefined) return undefined;
  const numbers = numbersAt(document, own);
  let nth = 0;
  for (const head of headsLike(document, part, numbers)) {
    if (head === own) return { numbers, nth };
    nth++;
  }
  return undefined;
}

/** Finds a payment or claim again by the number of its first block. */
export function findPart(
  document: RemittanceDocument,
  part: Excerpt['part'],
  { numbers, nth }: PartIdentity,
): number | undefined {
  let skipped = 0;
  for (const head of headsLike(document, part, numbers)) if (skipped++ === nth) return head;
  return undefined;
}

/** The block that opens the payment or claim of a block. */
function headOf(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: number,
): number | undefined {
  if (part === 'payment') return paymentAt(document, at)?.first;
  const block = document.sequence.blocks[at];
  return block && isClaim(block) ? at : undefined;
}

/** The blocks that open a payment or claim with these numbers, in the order of the text. */
function* headsLike(
  document: RemittanceDocument,
  part: Excerpt['part'],
  numbers: readonly string[],
): Iterable<number> {
  const { blocks } = document.sequence;
  for (let at = 0; at < blocks.length; at++) {
    // The account number alone rules out nearly every claim of a large file.
    const isOther = part === 'claim' && elementText(blocks[at] as Block, 0, 1) !== numbers[3];
    if (isOther || headOf(document, part, at) !== at) continue;
    if (areSame(numbersAt(document, at), numbers)) yield at;
  }
}

/** ISA13, ST02 and TRN02, and of a claim CLP01, CLP02 and CLP07. */
function numbersAt(document: RemittanceDocument, at: number): string[] {
  const { blocks } = document.sequence;
  const interchange = blocks[interchangeAt(document, at)?.first ?? -1];
  const payment = paymentAt(document, at);
  const set = blocks[payment?.first ?? -1];
  const block = blocks[at] as Block;
  return [
    interchange ? elementText(interchange, 0, 13) : '',
    set ? elementText(set, 0, 2) : '',
    payment?.head.trace?.value ?? '',
    ...(isClaim(block) ? [1, 2, 7].map((n) => elementText(block, 0, n)) : []),
  ];
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
