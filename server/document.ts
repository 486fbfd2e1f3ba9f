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
import { perBlock } from './syntax/memo';
import { editSequence, readSequence, type Sequence } from './syntax/sequence';
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
export function* claimBlocks({ sequence }: RemittanceDocument, payment: Payment): Iterable<Block> {
  for (let i = payment.first; i < payment.end; i++) {
    const block = sequence.blocks[i] as Block;
    if (packedId(block, 0) === claim) yield block;
  }
}

/** What the claims of a payment add up from. */
export function claimSummaries(document: RemittanceDocument, payment: Payment): ClaimSummary[] {
  return Array.from(claimBlocks(document, payment), summaryOf);
}

/** The batches of a payment, in order; claims before its first LX belong to none. */
export function batchesOf({ sequence }: RemittanceDocument, payment: Payment): readonly Batch[] {
  const batches: Open<Batch>[] = [];
  let open: Open<Batch> | undefined;
  let claims = 0;
  for (let i = payment.first; i < payment.end; i++) {
    const block = sequence.blocks[i] as Block;
    const opener = packedId(block, 0);
    if (opener === claim) claims++;
    else if (opener === lx) {
      open = { block, first: claims, end: claims };
      batches.push(open);
    }
    if (open) open.end = claims;
  }
  return batches;
}

/** The provider adjustments of a payment, in order. */
export function providerAdjustments(
  { sequence }: RemittanceDocument,
  payment: Payment,
): ProviderAdjustment[] {
  const adjustments: ProviderAdjustment[] = [];
  for (let i = payment.first; i < payment.end; i++) {
    const block = sequence.blocks[i] as Block;
    if (packedId(block, 0) === plb) adjustments.push(...readProviderAdjustments(block));
  }
  return adjustments;
}

/** How many segments a run of blocks holds. */
export function segmentCount({ sequence }: RemittanceDocument, first: number, end: number): number {
  return (sequence.segmentsBefore[end] as number) - (sequence.segmentsBefore[first] as number);
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

function close(open: Open<Payment | Group | Interchange>, index: number, block: Block): void {
  open.trailer = trailerOf(block);
  open.end = index + 1;
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

  const openInterchange = (first: number, head?: InterchangeHead) => {
    payment = undefined;
    group = undefined;
    interchange = { first, end: first + 1, head, trailer: undefined, groups: [] };
    interchanges.push(interchange);
    return interchange;
  };
  const openGroup = (first: number, head?: GroupHead) => {
    const { groups } = interchange ?? openInterchange(first);
    payment = undefined;
    group = { first, end: first + 1, head, trailer: undefined, payments: [] };
    groups.push(group);
    return group;
  };

  sequence.blocks.forEach((block, i) => {
    if (block.segments === 0) return;
    switch (packedId(block, 0)) {
      case isa:
        openInterchange(i, interchangeHead(block));
        break;
      case gs:
        openGroup(i, groupHead(block));
        break;
      case st: {
        const { payments } = group ?? openGroup(i);
        payment = { first: i, end: i + 1, head: paymentHead(block), trailer: undefined };
        payments.push(payment);
        break;
      }
      case se:
        if (payment) close(payment, i, block);
        payment = undefined;
        break;
      case ge:
        payment = undefined;
        if (group) close(group, i, block);
        group = undefined;
        break;
      case iea:
        payment = undefined;
        group = undefined;
        if (interchange) close(interchange, i, block);
        interchange = undefined;
        break;
    }
    if (payment) payment.end = i + 1;
    if (group) group.end = i + 1;
    if (interchange) interchange.end = i + 1;
  });
  return { sequence, interchanges };
}
