/**
 * Finds out which of many texts occur more than once, at four bytes a text. The answer may rarely
 * be true for a text that occurs once, never false for one that occurs twice.
 */
export function mayRepeat(texts: Iterable<string>, most: number): (text: string) => boolean {
  const all = new Uint32Array(most);
  let count = 0;
  for (const text of texts) all[count++] = hashOf(text);
  const sorted = all.subarray(0, count).sort();
  const repeated = new Set<number>();
  for (let i = 1; i < count; i++) {
    if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] as number);
  }
  return (text) => repeated.has(hashOf(text));
}

/** FNV-1a over the text's units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
