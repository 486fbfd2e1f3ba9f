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

/**
 * Remembers the answer for the latest question alone: for what many checks ask of one claim in a
 * row. To remember it for every claim would cost more than to find it again, for a claim is read,
 * checked and forgotten within microseconds.
 */
export function forLatest<Key extends object, Terms, T>(
  read: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T {
  let latest: { readonly key: Key; readonly terms: Terms; readonly value: T } | undefined;
  return (key, terms) => {
    if (latest?.key !== key || latest.terms !== terms) {
      latest = { key, terms, value: read(key, terms) };
    }
    return latest.value;
  };
}
