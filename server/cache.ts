/**
 * Everything that is kept so that it is not computed again is kept by one of these functions. What a
 * cache holds goes away with its key, or it holds only a few entries; but what was kept last goes away
 * with the next, or by `forgetLast`.
 *
 * - With a block, for what was read from the block: `memoizePerBlock`, `blockCache`.
 * - With another object, such as a document, a guide, or options: `memoizePerObject`, `objectCache`.
 * - By a text or a number of which few occur, such as a rate: `memoizePerKey`; with a limit where a
 *   hostile file may hold any number of them.
 * - For the last argument, when many callers in a row ask about one claim: `memoizeLast`.
 *
 * `memoize…` returns a function that looks the same as the one it is given. A second argument, such
 * as options, is compared by identity; what was computed with an earlier one is replaced.
 */

/** What blocks have: one value per block cache, once any of them has one. */
interface HasCaches {
  kept: unknown[] | undefined;
}

/** A value kept with each key for as long as the key lives. */
export interface Cache<Key, T> {
  get(key: Key): T | undefined;
  set(key: Key, value: T): void;
}

let blockCaches = 0;

/**
 * A cache for what was read from blocks. The values are in the block itself, because a map by
 * object would take as long as reading again. Create all of these caches when modules load: a block
 * gets as many slots as there are caches when it gets its first value.
 */
export function blockCache<T>(): Cache<HasCaches, T> {
  const slot = blockCaches++;
  return {
    get: ({ kept }) => kept?.[slot] as T | undefined,
    set(block, value) {
      block.kept ??= new Array(blockCaches);
      block.kept[slot] = value;
    },
  };
}

/**
 * Keeps what a function reads from a block. A block never changes; an edit makes new blocks, which
 * are read when they are asked for.
 */
export function memoizePerBlock<B extends HasCaches, T>(read: (block: B) => T): (block: B) => T;
export function memoizePerBlock<B extends HasCaches, Terms, T>(
  read: (block: B, terms: Terms) => T,
): (block: B, terms: Terms) => T;
export function memoizePerBlock<B extends HasCaches, Terms, T>(
  read: (block: B, terms: Terms) => T,
): (block: B, terms: Terms) => T {
  return memoize(blockCache(), read);
}

/** A cache by object for what cannot be computed from the object alone. */
export function objectCache<Key extends object, T>(): Cache<Key, T> {
  return new WeakMap<Key, T>();
}

/** Keeps what a function computes from an object that never changes. */
export function memoizePerObject<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T;
export function memoizePerObject<Key extends object, Terms, T>(
  compute: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T;
export function memoizePerObject<Key extends object, Terms, T>(
  compute: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T {
  return memoize(objectCache(), compute);
}

/**
 * Keeps what a function computes from texts, numbers, or objects of which there are only a few.
 * After `most` of them, further ones are computed each time.
 */
export function memoizePerKey<Key, T>(
  compute: (key: Key) => T,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size < most) known.set(key, value);
    return value;
  };
}

/**
 * Keeps what a function computed last. It is for what many rules ask about one claim in a row: a
 * claim is read, checked, and forgotten within microseconds, so that keeping it for every claim
 * would take longer than computing it again.
 */
export function memoizeLast<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T;
export function memoizeLast<Key extends object, Terms, T>(
  compute: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T;
export function memoizeLast<Key extends object, Terms, T>(
  compute: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T {
  let lastKey: Key | undefined;
  let lastTerms: Terms | undefined;
  let last: T | undefined;
  forgetting.push(() => {
    lastKey = undefined;
    lastTerms = undefined;
    last = undefined;
  });
  return (key, terms) => {
    if (lastKey !== key || lastTerms !== terms) {
      last = compute(key, terms);
      lastKey = key;
      lastTerms = terms;
    }
    return last as T;
  };
}

const forgetting: (() => void)[] = [];

/**
 * Lets go of what was kept last. A claim keeps the whole text that it was read from, which a document
 * that was edited or closed no longer needs.
 */
export function forgetLast(): void {
  for (const forget of forgetting) forget();
}

function memoize<Key, Terms, T>(
  cache: Cache<Key, { readonly terms: Terms; readonly value: T }>,
  compute: (key: Key, terms: Terms) => T,
): (key: Key, terms: Terms) => T {
  return (key, terms) => {
    const known = cache.get(key);
    if (known && known.terms === terms) return known.value;
    const value = compute(key, terms);
    cache.set(key, { terms, value });
    return value;
  };
}
