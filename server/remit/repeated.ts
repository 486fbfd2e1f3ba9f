/**
 * Which of many numbers occur more than once, at four bytes a number. Where they stand for texts
 * (see `hashOf`), one of them may rarely occur twice for two texts that differ.
 */
export function repeatedAmong(numbers: Iterable<number>, most: number): ReadonlySet<number> {
  const all = new Uint32Array(most);
  let count = 0;
  for (const number of numbers) all[count++] = number;
  const sorted = all.subarray(0, count).sort();
  const repeated = new Set<number>();
  for (let i = 1; i < count; i++) {
    if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] as number);
  }
  return repeated;
}

/** A number that stands for a text where many are compared: the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
