import { blockCache } from '../cache';
import type { Block } from '../syntax/block';
import type { Delimiters } from '../syntax/delimiters';
import { type Extent, type LocatedBlock, ownText } from '../syntax/located-block';
import { scan } from '../syntax/scan';
import { blocksOf } from '../syntax/sequence';
import type { Recall } from './large-payments';

/** Blocks of a payment that are read again when a rule asks for them. */
export interface RecalledBlocks {
  /** The block before which this much of the text comes, of this length. */
  at(before: Extent, length: number): Block;
  /** Says that the text was read as far as the end of this block. */
  reach(block: LocatedBlock): void;
  /** The place of a block that was read again. */
  locate(block: Block): LocatedBlock | undefined;
}

/** Rules ask for one block after another, so this much is recalled at once, in UTF-16 units. */
const stretch = 1 << 16;

/**
 * The two stretches and the two blocks that were recalled last are kept: a rule may ask for a block several
 * times, and compare block after block with an earlier one.
 */
export function createRecalledBlocks(recall: Recall, delimiters: Delimiters): RecalledBlocks {
  let stretches: readonly Stretch[] = [];
  let blocks: readonly LocatedBlock[] = [];
  let reached = 0;

  const recalled = (start: number, to: number): Stretch => {
    const end = Math.max(to, Math.min(start + stretch, reached));
    const fresh = { start, end, text: recall(start, end) };
    stretches = [fresh, ...stretches.slice(0, 1)];
    return fresh;
  };

  const textAt = (from: number, to: number): string => {
    const { start, text } =
      stretches.find((one) => one.start <= from && to <= one.end) ?? recalled(from, to);
    return ownText(text.slice(from - start, to - start));
  };

  return {
    at(before, length) {
      const known = blocks.find((one) => one.before.length === before.length);
      if (known) return known.block;
      const own = textAt(before.length, before.length + length);
      const [block] = blocksOf(scan(own, opens, delimiters)) as [Block];
      const fresh = { block, before };
      blocks = [fresh, ...blocks.slice(0, 1)];
      places.set(block, fresh);
      return block;
    },
    reach({ before, block }) {
      reached = before.length + block.length;
    },
    locate: places.get,
  };
}

/** Rules recall nearly all claims of some payments: a map of them all would outlive them. */
const places = blockCache<LocatedBlock>();

/** No segment begins another block: each text that is recalled is one. */
const opens: readonly number[] = [];

/** A part of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
