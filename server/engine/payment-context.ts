import type { PaymentContext, UncountedSegments } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { optionsFor } from '../checks/options-for';
import { batchesOf, type Payment, type RemittanceDocument, segmentCount } from '../document';
import type { Guide } from '../guide/guide';
import type { Mutable } from '../mutable';
import { readProviderAdjustments } from '../remit/read-payment';
import type { ClaimSummary } from '../remit/summary';
import { hasShiftedFigures } from '../structure/shifted-segments';
import { type Block, isEmptySegment, kindOf, packedId } from '../syntax/block';
import { holeIn } from '../syntax/hole';
import { isSegmentId, packId } from '../syntax/pack-id';

/** What is read of a payment, at once or in pieces. */
export interface ReadPayment
  extends Pick<
    PaymentContext,
    | 'head'
    | 'guide'
    | 'trailer'
    | 'claims'
    | 'hasShiftedClaim'
    | 'hasHole'
    | 'batches'
    | 'segments'
    | 'uncountedSegments'
  > {
  /** Its blocks in order, at least those that `createBlockFilter` keeps. */
  readonly blocks: readonly Block[];
}

/** What rules may know of a payment. */
export function paymentContext(read: ReadPayment, options: CheckOptions): PaymentContext {
  const { blocks } = read;
  const adjustments = blocks
    .filter((block) => kindOf(block) === plb)
    .flatMap(readProviderAdjustments);
  const [first] = adjustments;
  const late =
    first && blocks.slice(blocks.indexOf(first.block)).find((block) => isListed(kindOf(block)));
  // A file may have very many payments, and a spread would take longer than all the rest.
  return {
    head: read.head,
    guide: read.guide,
    trailer: read.trailer,
    claims: read.claims,
    hasShiftedClaim: read.hasShiftedClaim,
    hasHole: read.hasHole,
    batches: read.batches,
    segments: read.segments,
    uncountedSegments: read.uncountedSegments,
    afterHead: blocks[1],
    adjustments,
    claimAfterAdjustments: late,
    options: optionsFor(options, read.head),
  };
}

/**
 * Returns a function that is given all blocks of a payment in order, and returns whether
 * `paymentContext` needs each of them: it needs the first two, all but claims and batches, and the first claim or batch
 * after a provider adjustment.
 */
export function createBlockFilter(): (kind: number, block: Block) => boolean {
  let count = 0;
  let wantsLate = false;
  let hasLate = false;
  return (kind, block) => {
    count++;
    if (!isListed(kind)) {
      wantsLate ||= kind === plb && readProviderAdjustments(block).length > 0;
      return true;
    }
    const isLate = wantsLate && !hasLate;
    hasLate ||= isLate;
    return isLate || count <= 2;
  };
}

/** What rules may know of a payment of a document; `undefined` if its end is missing. */
export function paymentContextIn(
  document: RemittanceDocument,
  payment: Payment,
  guide: Guide | undefined,
  claims: readonly ClaimSummary[],
  options: CheckOptions,
): PaymentContext | undefined {
  const { first, end, head, trailer } = payment;
  if (!trailer) return undefined;
  const { blocks, kinds } = document.sequence;
  const isNeeded = createBlockFilter();
  const kept: Block[] = [];
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (isNeeded(kinds[i] as number, block)) kept.push(block);
  }
  const read = {
    head,
    guide,
    trailer,
    claims,
    hasShiftedClaim: () => claims.some(({ block }) => hasShiftedFigures(block, guide)),
    hasHole: () => hasHoleIn(blocks, first, end),
    batches: batchesOf(document, payment),
    segments: segmentCount(document, first, end),
    // V8 keeps a map for each generator function, and a file may have very many payments.
    uncountedSegments: () => uncountedIn(blocks, first, end),
    blocks: kept,
  };
  return paymentContext(read, options);
}

function hasHoleIn(blocks: readonly Block[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (holeIn(blocks[i] as Block)) return true;
  return false;
}

function* uncountedIn(
  blocks: readonly Block[],
  first: number,
  end: number,
): Generator<void, UncountedSegments> {
  const counts = { empty: 0, stray: 0 };
  for (let i = first; i < end; i++) {
    countUncounted(blocks[i] as Block, counts);
    if (i % 5_000 === 0) yield;
  }
  return counts;
}

/**
 * Adds what a block has to the counts of a payment: a segment without an ID is empty or stray text. All
 * blocks of the payment are asked after every edit: a look at each ID takes less than keeping the counts
 * of each block would.
 */
export function countUncounted(block: Block, counts: Mutable<UncountedSegments>): void {
  for (let i = 0; i < block.segments; i++) {
    if (isSegmentId(packedId(block, i))) continue;
    if (isEmptySegment(block, i)) counts.empty++;
    else counts.stray++;
  }
}

/** Whether a block is one of the many: a claim or a batch of claims. */
function isListed(kind: number): boolean {
  return kind === clp || kind === lx;
}

const [clp, lx, plb] = ['CLP', 'LX', 'PLB'].map(packId);
