/** What two lists have in common, and what only one of them has. */
export interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly left: readonly T[];
  readonly right: readonly T[];
}

/**
 * Pairs the items of two lists whatever their order: by the first key as far as it goes, what is
 * left by the second, and so on. An item without a key is not paired by it.
 */
export function pairOff<T>(
  left: readonly T[],
  right: readonly T[],
  keys: readonly ((item: T) => string | undefined)[],
): Pairs<T> {
  const both: (readonly [T, T])[] = [];
  let rest = { left, right };
  for (const key of keys) {
    const waiting = new Map<string, T[]>();
    const others: T[] = [];
    for (const item of rest.right) {
      const name = key(item);
      if (name === undefined) others.push(item);
      else if (!waiting.get(name)?.push(item)) waiting.set(name, [item]);
    }
    // Taken from the end, so each list is turned once instead of being shifted for every pair.
    for (const items of waiting.values()) items.reverse();
    const unpaired: T[] = [];
    for (const item of rest.left) {
      const name = key(item);
      const found = name === undefined ? undefined : waiting.get(name)?.pop();
      if (found) both.push([item, found]);
      else unpaired.push(item);
    }
    for (const items of waiting.values()) others.push(...items.reverse());
    rest = { left: unpaired, right: others };
  }
  return { both, ...rest };
}
