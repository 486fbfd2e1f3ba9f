import type { PaymentContext } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { type Batch, isClaim, numberOf } from '../document';
import { countUncounted, createBlockFilter, paymentContext } from '../engine/payment-context';
import { readTrailer } from '../remit/envelope';
import { summaryOf } from '../remit/summary';
import { hasShiftedFigures } from '../structure/shifted-segments';
import { type Block, kindOf, openerOf } from '../syntax/block';
import { detached, type LocatedBlock } from '../syntax/located-block';
import { createClaimStore } from './claim-store';
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
  const kept = new Map<Block, LocatedBlock>();
  const batches: Omit<Batch, 'end'>[] = [];
  let number: string | undefined;
  let segments = 0;
  const uncounted = { empty: 0, stray: 0 };
  let shifted = false;

  const keep = (one: LocatedBlock): Block => {
    const own = detached(one);
    kept.set(own.block, own);
    return own.block;
  };

  const addBatch = (one: LocatedBlock, own: Block | undefined) => {
    const repeatsNumber = numberOf(one.block) === number;
    number = numberOf(one.block);
    // Without a summary and a number of its own, a batch only ends the one before it.
    const before = batches.at(-1);
    const endsSummary = before !== undefined && before.block.segments > 1;
    if (one.block.segments === 1 && !repeatsNumber && !endsSummary) return;
    batches.push({ block: own ?? keep(one), repeatsNumber, first: claims.length });
  };

  return {
    add(one) {
      const { block } = one;
      segments += block.segments;
      countUncounted(block, uncounted);
      const own = isNeeded(kindOf(block), block) ? keep(one) : undefined;
      if (isClaim(block)) {
        claims.add(one, summaryOf(block));
        shifted ||= hasShiftedFigures(block, guide);
      }
      if (openerOf(block) === 'LX') addBatch(one, own);
    },
    context(options) {
      const blocks = [...kept.keys()];
      const last = blocks.at(-1);
      if (!last || openerOf(last) !== 'SE') return undefined;
      const ends = [...batches.slice(1).map(({ first }) => first), claims.length];
      const read = {
        head,
        guide,
        trailer: readTrailer(last),
        claims,
        hasShiftedClaim: () => shifted,
        batches: batches.map((batch, i) => ({ ...batch, end: ends[i] as number })),
        segments,
        uncountedSegments: () => uncounted,
        blocks,
      };
      return paymentContext(read, options);
    },
    locate: (block) => kept.get(block) ?? claims.locate(block),
  };
}
