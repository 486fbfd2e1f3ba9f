import { memoizePerBlock } from './cache';
import { envelopeSegments, type Guide } from './guide/guide';
import { guides } from './guide/index';
import type { Mutable } from './mutable';
import { GroupHead, InterchangeHead, Trailer } from './remit/envelope';
import type { PaymentHead, PaymentOpening } from './remit/payment';
import { readPaymentHead } from './remit/read-payment';
import type { Block } from './syntax/block';
import type { BlockList } from './syntax/block-list';
import { packId } from './syntax/pack-id';
import type { Sequence } from './syntax/sequence';

/** ISA to IEA; `first … end` are block numbers, the end exclusive. */
export interface Interchange<P extends PaymentEnds = Payment> {
  readonly first: number;
  readonly end: number;
  /** Absent if segments are outside any interchange. */
  readonly head: InterchangeHead | undefined;
  readonly trailer: Trailer | undefined;
  readonly groups: readonly Group<P>[];
}

/** GS to GE. */
export interface Group<P extends PaymentEnds = Payment> {
  readonly first: number;
  readonly end: number;
  readonly head: GroupHead | undefined;
  readonly trailer: Trailer | undefined;
  readonly payments: readonly P[];
}

/** Where a payment begins and ends. */
export interface PaymentEnds {
  readonly first: number;
  readonly end: number;
  readonly head: PaymentOpening;
  readonly trailer: Trailer | undefined;
  /** Whether it has one, for which no block has to be read again. */
  readonly hasTrailer: boolean;
}

/** ST to SE: one payment. */
export interface Payment extends PaymentEnds {
  readonly head: PaymentHead;
}

/** The segments that open a block in texts that follow these guides, packed with `packId`. */
export function openersOf(known: readonly Guide[]): readonly number[] {
  const ids = [...envelopeSegments, ...known.flatMap((guide) => guide.openers)];
  return [...new Set(ids)].map(packId);
}

/** Those of all guides: envelopes, payments, claims and their trailers. */
export const openers = openersOf(guides);

/** How the payments of a text are made, of which there may be very many. */
export interface PaymentMaker<P extends PaymentEnds> {
  /** A payment that begins with the block at `first`. */
  open(first: number): P;
  /** Ends it before the block at `end`, the one after its trailer if it has one. */
  close(payment: P, end: number, hasTrailer: boolean): void;
}

/** The envelopes of a text, see `envelopesOf`. */
export function interchangesOf(text: Pick<Sequence, 'blocks' | 'kinds'>): readonly Interchange[] {
  const { blocks } = text;
  return envelopesOf<DocumentPayment>(text, {
    open: (first) => new DocumentPayment(first, blocks[first] as Block),
    close: (payment, end, hasTrailer) => {
      payment.end = end;
      if (hasTrailer) payment.trailer = new Trailer(blocks[end - 1] as Block);
    },
  });
}

/**
 * Finds the envelopes. A missing head does not lose what is inside: a payment without a group, or a
 * group without an interchange, gets one without a head.
 */
export function envelopesOf<P extends PaymentEnds>(
  { blocks, kinds }: Pick<Sequence, 'kinds'> & { readonly blocks: BlockList },
  maker: PaymentMaker<P>,
): readonly Interchange<P>[] {
  const interchanges: (Mutable<Interchange<P>> & { groups: Mutable<Group<P>>[] })[] = [];
  let interchange: (Mutable<Interchange<P>> & { groups: Mutable<Group<P>>[] }) | undefined;
  let group: (Mutable<Group<P>> & { payments: P[] }) | undefined;
  let payment: P | undefined;

  const blockAt = (number: number) => blocks.at(number) as Block;
  // What is open ends before the block at `index`, or with it if that is its trailer.
  const endPayment = (index: number, hasTrailer = false) => {
    if (payment) maker.close(payment, hasTrailer ? index + 1 : index, hasTrailer);
    payment = undefined;
  };
  const endGroup = (index: number, trailer?: Block) => {
    endPayment(index);
    if (group) end(group, index, trailer);
    group = undefined;
  };
  const endInterchange = (index: number, trailer?: Block) => {
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
  const openPayment = (first: number) => {
    endPayment(first);
    const { payments } = group ?? openGroup(first);
    payment = maker.open(first);
    payments.push(payment);
  };

  for (let i = 0; i < blocks.length; i++) {
    const kind = kinds[i];
    // Most blocks are claims, and are skipped.
    if (kind === claim) continue;
    if (kind === st) openPayment(i);
    else if (kind === se) endPayment(i, true);
    else if (kind === isa) openInterchange(i, new InterchangeHead(blockAt(i)));
    else if (kind === gs) openGroup(i, new GroupHead(blockAt(i)));
    else if (kind === ge) endGroup(i, blockAt(i));
    else if (kind === iea) endInterchange(i, blockAt(i));
  }
  endInterchange(blocks.length);
  return interchanges;
}

function end<P extends PaymentEnds>(
  open: Mutable<Group<P> | Interchange<P>>,
  index: number,
  trailer?: Block,
): void {
  open.trailer = trailer && new Trailer(trailer);
  open.end = trailer ? index + 1 : index;
}

const [isa, gs, st, se, ge, iea, claim] = [...envelopeSegments, 'CLP'].map(packId);

/** A payment whose head is read when it is asked for, and then kept with its block. */
class DocumentPayment implements Payment {
  readonly first: number;
  end: number;
  trailer: Trailer | undefined;
  readonly #block: Block;

  constructor(first: number, block: Block) {
    this.first = first;
    this.end = first;
    this.#block = block;
  }

  get head(): PaymentHead {
    return paymentHead(this.#block);
  }

  get hasTrailer(): boolean {
    return this.trailer !== undefined;
  }
}

const paymentHead = memoizePerBlock(readPaymentHead);
