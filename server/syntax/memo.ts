import type { Block } from './block';

/**
 * Remembers what was read from a block for as long as the block lives. A block never changes, so
 * neither does the answer; an edit makes new blocks, which are read when they are asked for.
 */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, { readonly value: T }>();
  return (block) => {
    let entry = known.get(block);
    if (!entry) {
      entry = { value: read(block) };
      known.set(block, entry);
    }
    return entry.value;
  };
}
