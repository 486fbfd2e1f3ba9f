import type { Block } from '../syntax/block';
import { detached, type LocatedBlock } from '../syntax/located-block';

/** Blocks that are kept of a text that is read in pieces. */
export interface KeptBlocks {
  add(block: LocatedBlock): void;
  /** All of them in their order, by the block that is kept. */
  all(): ReadonlyMap<Block, LocatedBlock>;
}

/** Keeps few blocks as copies, so that the piece around them is forgotten, but many with their piece. */
export function createKeptBlocks(): KeptBlocks {
  const kept = new Map<Block, LocatedBlock>();
  /** The last blocks, all of one piece. */
  let recent: LocatedBlock[] = [];
  let length = 0;

  const settle = () => {
    const [first] = recent;
    if (!first) return;
    const isMost = length * 4 > first.block.tokens.text.length;
    for (const one of recent) {
      const own = isMost ? one : detached(one);
      kept.set(own.block, own);
    }
    recent = [];
    length = 0;
  };

  return {
    add(one) {
      if (recent[0]?.block.tokens !== one.block.tokens) settle();
      recent.push(one);
      length += one.block.length;
    },
    all() {
      settle();
      return kept;
    },
  };
}
