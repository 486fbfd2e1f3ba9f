import type { PaymentContext } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { isClaim, numberOf } from '../document';
import { countUncounted, createBlockFilter, paymentContext } from '../engine/payment-context';
import { Trailer } from '../remit/envelope';
import { summaryOf } from '../remit/summary';
import { hasShiftedFigures } from '../structure/shifted-segments';
import { type Block, kindOf, openerOf } from '../syntax/block';
import { holeIn } from '../syntax/hole';
import type { LocatedBlock } from '../syntax/located-block';
import { createBatchStore } from './batch-store';
import { createClaimStore } from './claim-store';
import { createKeptBlocks } from './kept-blocks';
import type { LargePayments } from './large-payments';

/** What is kept of a payment that is too large to be kept whole. */
export interface PackedPayment {
  add(block: LocatedBlock): void;
  /** What rules may know of it; `undefined` if its last block is not its SE. */
  context(options: CheckOptions): PaymentContext | undefined;
  /** The place of a block that the context refers to. */
  locate(block: Block): LocatedBlock | undefined;
}

/** Keeps summaries of claims, packed, and of the other blocks copies of those that rules need. */
export function createPackedPayment(
  { head, guide }: Pick<PaymentContext, 'head' | 'guide'>,
  large: LargePayments,
): PackedPayment {
  const claims = createClaimStore(large, head.block.delimiters);
  const isNeeded = createBlockFilter();
  const kept = createKeptBlocks();
  const batches = createBatchStore(large, head.block.delimiters);
  let number: string | undefined;
  /** Whether the last batch that was kept has a summary. */
  let endsSummary = false;
  let segments = 0;
  const uncounted = { empty: 0, stray: 0 };
  let hasHole = false;
  let shifted = false;

  const addBatch = (one: LocatedBlock) => {
    const repeatsNumber = numberOf(one.block) === number;
    number = numberOf(one.block);
    // Without a summary and a number of its own, a batch only ends the one before it.
    if (one.block.segments === 1 && !repeatsNumber && !endsSummary) return;
    batches.add(one, { repeatsNumber, first: claims.length });
    endsSummary = one.block.segments > 1;
  };

  return {
    add(one) {
      const { block } = one;
      segments += block.segments;
      countUncounted(block, uncounted);
      hasHole ||= holeIn(block) !== undefined;
      if (isNeeded(kindOf(block), block)) kept.add(one);
      if (isClaim(block)) {
        claims.add(one, summaryOf(block));
        shifted ||= hasShiftedFigures(block, guide);
      }
      if (openerOf(block) === 'LX') addBatch(one);
    },
    context(options) {
      const blocks = [...kept.all().keys()];
      const last = blocks.at(-1);
      if (!last || openerOf(last) !== 'SE') return undefined;
      const read = {
        head,
        guide,
        trailer: new Trailer(last),
        claims,
        hasShiftedClaim: () => shifted,
        hasHole: () => hasHole,
        batches: batches.upTo(claims.length),
        segments,
        *uncountedSegments() {
          yield;
          return uncounted;
        },
        blocks,
      };
      return paymentContext(read, options);
    },
    locate: (block) => kept.all().get(block) ?? claims.locate(block) ?? batches.locate(block),
  };
}
