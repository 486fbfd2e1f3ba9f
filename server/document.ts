import type { Numbering } from './numbering';
import {
  type GroupHead,
  type InterchangeHead,
  readGroupHead,
  readInterchangeHead,
  readTrailer,
  type Trailer,
} from './remit/envelope';
import type { PaymentHead, ProviderAdjustment } from './remit/payment';
import { readPaymentHead, readProviderAdjustments } from './remit/read-payment';
import { type ClaimSummary, summaryOf } from './remit/summary';
import { isRemittance } from './remit/transaction-kind';
import type { Span } from './span';
import { type Block, packedId } from './syntax/block';
import { editSequence } from './syntax/edit-sequence';
import { perBlock } from './syntax/memo';
import { readSequence, type Sequence } from './syntax/sequence';
import { packId } from './syntax/tokens';

/**
 * Everything known about a text: its blocks, and which of them make up its interchanges, groups
 * and payments. Immutable, and a function of the text alone.
 */
export interface RemittanceDocument {
  readonly sequence: Sequence;
  readonly interchanges: readonly Interchange[];
  /** Set where the text is an excerpt of a larger file. */
  readonly numbering?: Numbering | undefined;
}

/** ISA to IEA; `first … end` are block numbers, the end exclusive. */
export interface Interchange {
  readonly first: number;
  readonly end: number;
  /** Absent where segments stand outside any interchange. */
  readonly head: InterchangeHead | undefined;
  readonly trailer: Trailer | undefined;
  readonly groups: readonly Group[];
}

/** GS to GE. */
export interface Group {
  readonly first: number;
  readonly end: number;
  readonly head: GroupHead | undefined;
  readonly trailer: Trailer | undefined;
  readonly payments: readonly Payment[];
}

/** ST to SE: one payment. */
export interface Payment {
  readonly first: number;
  readonly end: number;
  readonly head: PaymentHead;
  readonly trailer: Trailer | undefined;
}

/** Claims that a payment lists together: LX up to the next one. */
export interface Batch {
  /** The block of the LX, with the summary (TS3, TS2) that may follow it. */
  readonly block: Block;
  /** `first … end` are numbers among the payment's claims, from zero, the end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Segments that open a block: envelopes, payments, claims and their trailers. */
export const openers: readonly number[] = [
  'ISA',
  'GS',
  'ST',
  'LX',
  'CLP',
  'PLB',
  'SE',
  'GE',
  'IEA',
].map(packId);

/** Reads a text; total: any text gives a document, and what is wrong with it is data on it. */
export function parseDocument(text: string, numbering?: Numbering): RemittanceDocument {
  return { ...documentOf(readSequence(text, openers)), numbering };
}

/** The document after one edit; it shares every untouched block with the one before. */
export function editDocument(
  document: RemittanceDocument,
  span: Span,
  text: string,
): RemittanceDocument {
  const { sequence, numbering } = document;
  return { ...documentOf(editSequence(sequence, span, text)), numbering };
}

/** The payments of all interchanges in the order of the text. */
export function* paymentsOf(document: RemittanceDocument): Iterable<Payment> {
  for (const interchange of document.interchanges) {
    for (const group of interchange.groups) yield* group.payments;
  }
}

/** The interchange that a block belongs to. */
export function interchangeAt(
  document: RemittanceDocument,
  block: number,
): Interchange | undefined {
  return document.interchanges.find(holds(block));
}

/** The group that a block belongs to. */
export function groupAt(document: RemittanceDocument, block: number): Group | undefined {
  return interchangeAt(document, block)?.groups.find(holds(block));
}

/** The payment that a block belongs to. */
export function paymentAt(document: RemittanceDocument, block: number): Payment | undefined {
  return groupAt(document, block)?.payments.find(holds(block));
}

/** False inside a transaction of another kind, of which nothing of the 835 is true. */
export function isInRemittance(document: RemittanceDocument, block: number): boolean {
  const group = groupAt(document, block);
  const payment = group?.payments.find(holds(block));
  return !payment || isRemittance(payment.head, group?.head);
}

/** The blocks of a payment that hold a claim each. */
export function claimBlocks(document: RemittanceDocument, payment: Payment): Iterable<Block> {
  return blocksOfKind(document, payment, claim);
}

/** What the claims of a payment add up from. */
export function claimSummaries(document: RemittanceDocument, payment: Payment): ClaimSummary[] {
  return blocksOfKind(document, payment, claim).map(summaryOf);
}

function blocksOfKind(
  { sequence: { blocks, kinds } }: RemittanceDocument,
  { first, end }: Payment,
  kind: number | undefined,
): Block[] {
  const found: Block[] = [];
  for (let i = first; i < end; i++) if (kinds[i] === kind) found.push(blocks[i] as Block);
  return found;
}

/** The batches of a payment, in order; claims before its first LX belong to none. */
export function batchesOf(
  { sequence: { blocks, kinds } }: RemittanceDocument,
  payment: Payment,
): readonly Batch[] {
  const batches: Open<Batch>[] = [];
  let open: Open<Batch> | undefined;
  let claims = 0;
  for (let i = payment.first; i < payment.end; i++) {
    if (kinds[i] === claim) claims++;
    if (kinds[i] !== lx) continue;
    if (open) open.end = claims;
    open = { block: blocks[i] as Block, first: claims, end: claims };
    batches.push(open);
  }
  if (open) open.end = claims;
  return batches;
}

/** The provider adjustments of a payment, in order. */
export function providerAdjustments(
  document: RemittanceDocument,
  payment: Payment,
): ProviderAdjustment[] {
  return blocksOfKind(document, payment, plb).flatMap(readProviderAdjustments);
}

/** How many segments a run of blocks holds. */
export function segmentCount({ sequence }: RemittanceDocument, first: number, end: number): number {
  return (sequence.segmentsBefore[end] as number) - (sequence.segmentsBefore[first] as number);
}

/** How many claims a run of blocks holds. */
export function claimCount({ sequence }: RemittanceDocument, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (sequence.kinds[i] === claim) count++;
  return count;
}

/** True where a block holds a claim. */
export function isClaim(block: Block): boolean {
  return block.segments > 0 && packedId(block, 0) === claim;
}

const [isa, gs, st, lx, claim, plb, se, ge, iea] = openers;

const interchangeHead = perBlock(readInterchangeHead);
const groupHead = perBlock(readGroupHead);
const paymentHead = perBlock(readPaymentHead);
const trailerOf = perBlock(readTrailer);

function holds(block: number): (part: Payment | Group | Interchange) => boolean {
  return ({ first, end }) => first <= block && block < end;
}

function end(open: Open<Payment | Group | Interchange>, index: number, trailer?: Trailer): void {
  open.trailer = trailer;
  open.end = trailer ? index + 1 : index;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Finds the envelopes. A head that is missing does not lose what stands inside: a payment without
 * a group, or a group without an interchange, gets one without a head.
 */
export function documentOf(sequence: Sequence): RemittanceDocument {
  const interchanges: (Open<Interchange> & { groups: Open<Group>[] })[] = [];
  let interchange: (Open<Interchange> & { groups: Open<Group>[] }) | undefined;
  let group: (Open<Group> & { payments: Open<Payment>[] }) | undefined;
  let payment: Open<Payment> | undefined;

  // What is open ends before the block at `index`, or with it where that is its trailer.
  const endPayment = (index: number, trailer?: Trailer) => {
    if (payment) end(payment, index, trailer);
    payment = undefined;
  };
  const endGroup = (index: number, trailer?: Trailer) => {
    endPayment(index);
    if (group) end(group, index, trailer);
    group = undefined;
  };
  const endInterchange = (index: number, trailer?: Trailer) => {
    endGroup(index);
    if (interchange) end(interchange, index, trailer);
    interchange = undefined;
  };
  const openInterchange = (first: number, head?: InterchangeHead) => {
    endInterchange(first);
    interchange = { first, end: first, head, trailer: undefined, groups: [] };
    interchanges.push(interchange);
    return interchange;
  };
  const openGroup = (first: number, head?: GroupHead) => {
    endGroup(first);
    const { groups } = interchange ?? openInterchange(first);
    group = { first, end: first, head, trailer: undefined, payments: [] };
    groups.push(group);
    return group;
  };
  const openPayment = (first: number, head: PaymentHead) => {
    endPayment(first);
    const { payments } = group ?? openGroup(first);
    payment = { first, end: first, head, trailer: undefined };
    payments.push(payment);
  };

  const { blocks, kinds } = sequence;
  for (let i = 0; i < blocks.length; i++) {
    const kind = kinds[i];
    // Most blocks are claims, and those are not even looked at.
    if (kind === claim) continue;
    const block = blocks[i] as Block;
    if (kind === isa) openInterchange(i, interchangeHead(block));
    else if (kind === gs) openGroup(i, groupHead(block));
    else if (kind === st) openPayment(i, paymentHead(block));
    else if (kind === se) endPayment(i, trailerOf(block));
    else if (kind === ge) endGroup(i, trailerOf(block));
    else if (kind === iea) endInterchange(i, trailerOf(block));
  }
  endInterchange(blocks.length);
  return { sequence, interchanges };
}
