import { type Batch, isClaim, numberOf } from '../document';
import type { ClaimLists } from '../engine/run';
import { summaryOf } from '../remit/summary';
import { type Block, openerOf, segmentSpan } from '../syntax/block';
import { detached, type Standing } from '../syntax/standing';
import { isStrayText } from '../syntax/stray-text';
import { type ClaimStore, createClaimStore, type Recall } from './claim-store';

/** A payment whose end has not come yet. */
export interface OpenPayment {
  add(standing: Standing): void;
  /** How much of it is not packed, in UTF-16 units. */
  size(): number;
  /** Keeps only the summaries of its claims, and the blocks that a check may look at. */
  pack(recall: Recall): void;
  /** The blocks that are kept, in order. */
  kept(): readonly Standing[];
  /** Its claims and batches, where some of them are packed. */
  lists(): ClaimLists | undefined;
  /** Where the block of a packed claim stands. */
  standingOf(block: Block): Standing | undefined;
  /** Its last block so far. */
  last(): Standing;
}

/** A payment of which nothing was read but its head. */
export function openPayment(head: Standing): OpenPayment {
  const isTelling = createSieve();
  const packed: Standing[] = [];
  const batches: Omit<Batch, 'end'>[] = [];
  let fresh: Standing[] = [head];
  let size = head.block.length;
  let last = head;
  let claims: ClaimStore | undefined;
  let number: string | undefined;

  const packBlock = (standing: Standing, store: ClaimStore) => {
    const { block } = standing;
    const repeatsNumber = openerOf(block) === 'LX' && numberOf(block) === number;
    const own = isTelling(block) || repeatsNumber ? detach(standing) : undefined;
    if (own) packed.push(own);
    if (isClaim(block)) store.add(standing, summaryOf(block));
    if (openerOf(block) !== 'LX') return;
    number = numberOf(block);
    // A batch without a summary says no more than that the one before it is closed.
    const closes = (batches.at(-1)?.block.segments ?? 1) > 1;
    if (!own && !closes) return;
    batches.push({ block: own?.block ?? detached(block), repeatsNumber, first: store.length });
  };

  return {
    add(standing) {
      fresh.push(standing);
      size += standing.block.length;
      last = standing;
    },
    size: () => size,
    pack(recall) {
      claims ??= createClaimStore(recall, head.block.delimiters);
      for (const standing of fresh) packBlock(standing, claims);
      last = detach(last);
      fresh = [];
      size = 0;
    },
    kept: () => [...packed, ...fresh],
    lists() {
      const length = claims?.length ?? 0;
      const closed = batches.map((batch, i) => ({
        ...batch,
        end: batches[i + 1]?.first ?? length,
      }));
      return claims && { claims, batches: closed };
    },
    standingOf: (block) => claims?.standingOf(block),
    last: () => last,
  };
}

/**
 * Tells which blocks of a payment are kept whole, asked in their order: the first two, all but
 * claims and their batches, batches with a summary, what holds an empty segment, and the first
 * claim or batch that comes too late.
 */
function createSieve(): (block: Block) => boolean {
  let count = 0;
  let late = 'not yet';
  return (block) => {
    const opener = openerOf(block);
    if (opener === 'PLB' && late === 'not yet') late = 'next';
    const listed = opener === 'CLP' || opener === 'LX';
    const isLate = listed && late === 'next';
    if (isLate) late = 'over';
    const summarised = opener === 'LX' && block.segments > 1;
    return ++count <= 2 || !listed || summarised || isLate || holdsUncounted(block);
  };
}

/** Whether a block holds an empty segment or stray text, which SE01 may not count. */
function holdsUncounted(block: Block): boolean {
  for (let i = 0; i < block.segments; i++) {
    const { start, end } = segmentSpan(block, i);
    if (start === end || isStrayText(block, i)) return true;
  }
  return false;
}

function detach({ block, before }: Standing): Standing {
  return { block: detached(block), before };
}
