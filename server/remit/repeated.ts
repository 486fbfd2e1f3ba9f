/**
 * Which signed numbers of 32 bits occur more than once among up to `max` things, at five bytes per
 * thing. If they are hashes of texts (see `hashOf`), two different texts may rarely share one.
 */
export function repeatedAmong<T>(
  things: Iterable<T>,
  numberOf: (thing: T) => number | undefined,
  max: number,
): ReadonlySet<number> {
  const slots = new Int32Array(Math.ceil(max * 1.25) + 1);
  const scale = slots.length / 2 ** 32;
  const repeated = new Set<number>();
  for (const thing of things) {
    const number = numberOf(thing);
    if (number === undefined) continue;
    // An empty slot holds zero, so another number is stored for zero itself.
    const value = number === 0 ? 1 : number;
    let slot = Math.floor((Math.imul(value, golden) >>> 0) * scale);
    while (slots[slot] !== 0 && slots[slot] !== value) {
      if (++slot === slots.length) slot = 0;
    }
    if (slots[slot] === value) repeated.add(number);
    slots[slot] = value;
  }
  return repeated;
}

/** Spreads numbers that lie close together: the golden ratio of 32 bits. */
const golden = 0x9e3779b1;

/** A number to compare instead of a text; the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = hashOfNothing;
  for (let i = 0; i < text.length; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

export const hashOfNothing = 0x811c9dc5 | 0;

/** The hash of a text with one more UTF-16 unit, given the hash of the text. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
