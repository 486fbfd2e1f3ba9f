/**
 * Which of many numbers occur more than once, at five bytes a number. Where they stand for texts
 * (see `hashOf`), one of them may rarely occur twice for two texts that differ.
 */
export function repeatedAmong(numbers: Iterable<number>, most: number): ReadonlySet<number> {
  const slots = new Uint32Array(Math.ceil(most * 1.25) + 1);
  const repeated = new Set<number>();
  for (const number of numbers) {
    // An empty slot holds zero, so that zero has to stand for itself by another number.
    const value = number || 1;
    let slot = Math.floor((value / 2 ** 32) * slots.length);
    while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) % slots.length;
    if (slots[slot] === value) repeated.add(number);
    slots[slot] = value;
  }
  return repeated;
}

/** A number that stands for a text where many are compared: the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
