import { memoizeLast, memoizePerObject } from './cache';
import {
  type Group,
  type Interchange,
  interchangesOf,
  openers,
  type Payment,
  type PaymentEnds,
} from './envelopes';
import type { Mutable } from './mutable';
import type { Numbering } from './numbering';
import type { ProviderAdjustment } from './remit/provider-adjustment';
import { readProviderAdjustments } from './remit/read-payment';
import { type ClaimSummary, summaryOf } from './remit/summary';
import { isMistaken, isRemittance } from './remit/transaction-kind';
import type { DocumentSpan } from './span';
import { type Block, elementText, packedId } from './syntax/block';
import { editSequence } from './syntax/edit-sequence';
import { packId } from './syntax/pack-id';
import { readSequence, type Sequence } from './syntax/sequence';

export type { Group, Interchange, Payment, PaymentEnds } from './envelopes';

/**
 * Everything known about a text: its blocks, and which of them make up its interchanges, groups
 * and payments. Immutable, and a function of the text alone.
 */
export interface RemittanceDocument {
  readonly sequence: Sequence;
  readonly interchanges: readonly Interchange[];
  /** Set if the text is an excerpt of a larger file. */
  readonly excerpt?: Excerpt | undefined;
}

/** One payment or claim of a larger file, below the headers it is read by. */
export interface Excerpt {
  readonly part: 'payment' | 'claim';
  /** Which segments of the file it holds. */
  readonly numbering: Numbering;
}

/** Claims that a payment lists together: from an LX up to the next one. */
export interface Batch {
  /** The block of the LX, with the summary (TS3, TS2) that may follow it. */
  readonly block: Block;
  /** True if segments follow the LX. */
  readonly hasSummary: boolean;
  /** True if LX01 is that of the batch before it. */
  readonly repeatsNumber: boolean;
  /** `first … end` are numbers among the payment's claims, from zero, the end exclusive. */
  readonly first: number;
  readonly end: number;
}

/**
 * Reads a text; total: any text gives a document, and what is wrong with it is data on it. A text with
 * more than `maxBlocks` claims, payments, and other parts is not divided into them.
 */
export function parseDocument(
  text: string,
  excerpt?: Excerpt,
  maxBlocks?: number,
): RemittanceDocument {
  return { ...documentOf(readSequence(text, openers, maxBlocks)), excerpt };
}

/** The document after one edit; it shares every untouched block with the one before. */
export function editDocument(
  document: RemittanceDocument,
  span: DocumentSpan,
  text: string,
): RemittanceDocument {
  const { sequence, excerpt } = document;
  return { ...documentOf(editSequence(sequence, span, text)), excerpt };
}

/** The document of blocks that are already read. */
export function documentOf(sequence: Sequence): RemittanceDocument {
  return { sequence, interchanges: interchangesOf(sequence) };
}

/** The payments of all interchanges in the order of the text. */
export function* paymentsOf<P extends PaymentEnds>({ interchanges }: Envelopes<P>): Iterable<P> {
  for (const interchange of interchanges) {
    for (const group of interchange.groups) yield* group.payments;
  }
}

/** The interchanges of a whole text, or of what is kept of it. */
interface Envelopes<P extends PaymentEnds> {
  readonly interchanges: readonly Interchange<P>[];
}

/** The interchange that a block belongs to. */
export function interchangeAt(
  document: RemittanceDocument,
  block: number,
): Interchange | undefined {
  return partAt(document.interchanges, block);
}

/** The group that a block belongs to. */
export function groupAt(document: RemittanceDocument, block: number): Group | undefined {
  return partAt(interchangeAt(document, block)?.groups ?? [], block);
}

/** The payment that a block belongs to. */
export function paymentAt(document: RemittanceDocument, block: number): Payment | undefined {
  return partAt(groupAt(document, block)?.payments ?? [], block);
}

/** Whether any transaction of the text is a remittance, or was meant to be one. */
export const holdsRemittance = memoizePerObject(({ interchanges }: Envelopes<PaymentEnds>) =>
  interchanges.some(({ groups }) =>
    groups.some(({ head: group, payments }) =>
      payments.some(({ head }) => isRemittance(head, group) || isMistaken(head)),
    ),
  ),
);

/** The transactions of an interchange that are not read as remittances; one rule after another asks. */
export const otherTransactions = memoizeLast(
  ({ groups }: Interchange<PaymentEnds>): readonly PaymentEnds[] =>
    groups.flatMap(({ head: group, payments }) =>
      payments.filter(({ head }) => !isRemittance(head, group)),
    ),
);

/** False inside another kind of transaction, to which nothing of the 835 applies. */
export function isInRemittance(document: RemittanceDocument, block: number): boolean {
  const group = groupAt(document, block);
  const payment = partAt(group?.payments ?? [], block);
  return !payment || isRemittance(payment.head, group?.head);
}

/** The blocks of a payment that each hold a claim. */
export function claimBlocks(document: RemittanceDocument, payment: Payment): Iterable<Block> {
  return blocksOfKind(document, payment, claim);
}

/** The summaries of a payment's claims, for its sums. */
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
  const batches: Mutable<Batch>[] = [];
  let open: Mutable<Batch> | undefined;
  let claims = 0;
  for (let i = payment.first; i < payment.end; i++) {
    if (kinds[i] === claim) claims++;
    if (kinds[i] !== lx) continue;
    if (open) open.end = claims;
    const block = blocks[i] as Block;
    const repeatsNumber = open !== undefined && numberOf(open.block) === numberOf(block);
    const hasSummary = block.segments > 1;
    open = { block, hasSummary, repeatsNumber, first: claims, end: claims };
    batches.push(open);
  }
  if (open) open.end = claims;
  return batches;
}

/** The number of a batch (LX01). */
export function numberOf(block: Block): string {
  return elementText(block, 0, 1);
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

/** Whether a block holds a claim. */
export function isClaim(block: Block): boolean {
  return block.segments > 0 && packedId(block, 0) === claim;
}

const [lx, claim, plb] = ['LX', 'CLP', 'PLB'].map(packId);

/** The part that holds a block; the parts follow each other in the order of the text. */
function partAt<Part extends BlockRange>(parts: readonly Part[], block: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).first <= block) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part && block < part.end ? part : undefined;
}

/** The blocks of a part: `first … end`, the end exclusive. */
interface BlockRange {
  readonly first: number;
  readonly end: number;
}
