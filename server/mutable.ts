/** A model value while it is being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A list before anything is appended to it. */
export const none: readonly never[] = [];

/**
 * The list with one more entry. Most lists that are read hold no entry or one: `none` is
 * shared by all that hold none, and room for more is only made for the second.
 */
export function append<T>(list: readonly T[], entry: T): readonly T[] {
  if (list.length === 0) return [entry];
  (list as T[]).push(entry);
  return list;
}
