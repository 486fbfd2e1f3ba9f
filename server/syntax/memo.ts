import type { Block } from './block';

/** Something that is kept with each block for as long as the block lives. */
export interface Memo<T> {
  of(block: Block): T | undefined;
  keep(block: Block, value: T): void;
}

let memos = 0;

/**
 * Room for one thing more that is read from blocks and belongs to them. It stands on the block
 * itself: maps by object would cost as much as reading it again.
 */
export function memo<T>(): Memo<T> {
  const slot = memos++;
  return {
    of: ({ kept }) => kept[slot] as T | undefined,
    keep: ({ kept }, value) => {
      kept[slot] = value;
    },
  };
}

/** An empty place for every memo. */
export function emptyMemos(): unknown[] {
  return new Array(memos);
}

/**
 * Remembers what was read from a block. A block never changes, so neither does the answer; an edit
 * makes new blocks, which are read when they are asked for.
 */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  const known = memo<{ readonly value: T }>();
  return (block) => {
    const entry = known.of(block);
    if (entry) return entry.value;
    const value = read(block);
    known.keep(block, { value });
    return value;
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
  let latestKey: Key | undefined;
  let latestTerms: Terms | undefined;
  let latest: T | undefined;
  return (key, terms) => {
    if (latestKey !== key || latestTerms !== terms) {
      latest = read(key, terms);
      latestKey = key;
      latestTerms = terms;
    }
    return latest as T;
  };
}
