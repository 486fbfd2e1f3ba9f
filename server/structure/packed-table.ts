/**
 * Values by packed IDs or codes. Every segment and most of its elements are looked up in such tables,
 * and a map takes three times as long.
 */
export interface PackedTable<T> {
  /** At each place a packed number or `free`. */
  readonly keys: Int32Array;
  readonly values: readonly (T | undefined)[];
}

/** No number is packed to this. */
const free = -2;

/** A table of these pairs of packed numbers and values. */
export function packedTable<T>(pairs: Iterable<readonly [number, T]>): PackedTable<T> {
  const all = [...new Map(pairs)];
  // With three of four places free, nearly every number is at its own place.
  const size = 2 ** Math.ceil(Math.log2(4 * all.length + 1));
  const keys = new Int32Array(size).fill(free);
  const values = new Array<T | undefined>(size).fill(undefined);
  for (const [key, value] of all) {
    let place = placeOf(key, size);
    while (keys[place] !== free) place = (place + 1) % size;
    keys[place] = key;
    values[place] = value;
  }
  return { keys, values };
}

/** The value of a packed number; `undefined` for all that the table does not have. */
export function lookUp<T>({ keys, values }: PackedTable<T>, key: number): T | undefined {
  const size = keys.length;
  let place = placeOf(key, size);
  while (keys[place] !== key) {
    if (keys[place] === free) return undefined;
    place = (place + 1) & (size - 1);
  }
  return values[place];
}

function placeOf(key: number, size: number): number {
  return (key ^ (key >> 7) ^ (key >> 14)) & (size - 1);
}
