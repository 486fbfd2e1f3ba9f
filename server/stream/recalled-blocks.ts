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

export function createRecalledBlocks(recall: Recall, delimiters: Delimiters): RecalledBlocks {
  const located = new WeakMap<Block, LocatedBlock>();
  /** What was recalled last, and where it begins. */
  let text = '';
  let start = 0;
  let reached = 0;
  let last: LocatedBlock | undefined;

  const textAt = (from: number, to: number): string => {
    if (from < start || to > start + text.length) {
      text = recall(from, Math.max(to, Math.min(from + stretch, reached)));
      start = from;
    }
    return ownText(text.slice(from - start, to - start));
  };

  return {
    at(before, length) {
      // A rule may ask for one block several times, and it may be long.
      if (last?.before.length === before.length) return last.block;
      const own = textAt(before.length, before.length + length);
      const [block] = blocksOf(scan(own, [], delimiters)) as [Block];
      last = { block, before };
      located.set(block, last);
      return block;
    },
    reach({ before, block }) {
      reached = before.length + block.length;
    },
    locate: (block) => located.get(block),
  };
}
