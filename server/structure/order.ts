/**
 * The positions that break the ascending order: as few as possible and, of two equal choices, those
 * that come later. Equal positions may follow each other.
 *
 * @returns indices into `positions`, ascending
 */
export function outOfOrder(positions: readonly number[]): readonly number[] {
  // The longest ascending row that ends at each position. A loop has few positions.
  const rows = new Map<number, Row>();
  for (const [index, position] of positions.entries()) {
    const before = longest([...rows].filter(([last]) => last <= position).map(([, row]) => row));
    rows.set(
      position,
      before ? { index, length: before.length + 1, before } : { index, length: 1 },
    );
  }
  const kept = new Set<number>();
  for (let row = longest([...rows.values()]); row; row = row.before) kept.add(row.index);
  return [...positions.keys()].filter((index) => !kept.has(index));
}

/** A row of ascending positions, linked from its last member. */
interface Row {
  readonly index: number;
  readonly length: number;
  readonly before?: Row;
}

function longest(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>(
    (best, row) =>
      best && (best.length > row.length || (best.length === row.length && best.index < row.index))
        ? best
        : row,
    undefined,
  );
}
