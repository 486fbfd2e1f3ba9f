/** ` Did you mean 'check'?`: the word that a misspelled one most likely means; empty if none is. */
export function didYouMean(word: string, known: readonly string[]): string {
  const wanted = word.toLowerCase();
  const nearest = known
    .map((one) => ({ one, typos: one.startsWith(wanted) ? 0 : typosBetween(wanted, one) }))
    .filter(({ one, typos }) => wanted.length > 1 && typos <= Math.min(3, one.length / 3))
    .sort((a, b) => a.typos - b.typos)[0];
  return nearest ? ` Did you mean '${nearest.one}'?` : '';
}

/** How many characters must be changed, inserted, removed or swapped with the next one. */
function typosBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : changed;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
