import type { Columns } from './sequence';

/** A copy of a list in which other items replace `from … to`. */
export function spliced<T>(list: readonly T[], from: number, to: number, fresh: readonly T[]): T[] {
  if (fresh.length !== to - from) return list.slice(0, from).concat(fresh, list.slice(to));
  const copy = list.slice();
  for (let i = 0; i < fresh.length; i++) copy[from + i] = fresh[i] as T;
  return copy;
}

/**
 * The columns after other blocks, whose own columns are `fresh`, replaced blocks `from … to`. A column
 * that is the same as before is shared: typing within a line changes only where things start.
 */
export function spliceColumns(old: Columns, from: number, to: number, fresh: Columns): Columns {
  return {
    kinds: spliceKinds(old.kinds, from, to, fresh.kinds),
    starts: spliceSums(old.starts, from, to, fresh.starts),
    segmentsBefore: spliceSums(old.segmentsBefore, from, to, fresh.segmentsBefore),
    linesBefore: spliceSums(old.linesBefore, from, to, fresh.linesBefore),
    lineStarts: spliceLineStarts(old, from, to, fresh),
  };
}

function spliceKinds(old: Uint32Array, from: number, to: number, fresh: Uint32Array): Uint32Array {
  const own = fresh.subarray(0, -1);
  if (own.length === to - from && own.every((kind, i) => kind === old[from + i])) return old;
  return joined(old, from, own, to);
}

/** What follows the edit has as much more before it as the edit added. */
function spliceSums(old: Uint32Array, from: number, to: number, fresh: Uint32Array): Uint32Array {
  const base = old[from] as number;
  const own = fresh.map((sum) => base + sum);
  const added = (own[own.length - 1] as number) - (old[to] as number);
  const moved = own.length !== to - from + 1 || own.some((sum, i) => sum !== old[from + i]);
  if (!moved) return old;
  const column = joined(old, from, own, to + 1);
  if (added !== 0) {
    for (let i = from + own.length; i < column.length; i++) column[i] = at(column, i) + added;
  }
  return column;
}

/** A line that begins before the edit stays where it is, also if it goes on after it. */
function spliceLineStarts(old: Columns, from: number, to: number, fresh: Columns): Uint32Array {
  const base = at(old.starts, from);
  const before = at(old.lineStarts, from);
  const own = fresh.lineStarts.map((start) => (start === 0 ? before : base + start));
  const column = joined(old.lineStarts, from, own, to + 1);
  const end = at(old.starts, to);
  const added = base + at(fresh.starts, fresh.starts.length - 1) - end;
  const last = at(own, own.length - 1);
  for (let i = from + own.length; i < column.length; i++) {
    const start = at(column, i);
    column[i] = start > end ? start + added : last;
  }
  return column;
}

function joined(old: Uint32Array, from: number, own: Uint32Array, to: number): Uint32Array {
  const column = new Uint32Array(from + own.length + old.length - to);
  column.set(old.subarray(0, from));
  column.set(own, from);
  column.set(old.subarray(to), from + own.length);
  return column;
}

function at(column: Uint32Array, index: number): number {
  return column[index] as number;
}
