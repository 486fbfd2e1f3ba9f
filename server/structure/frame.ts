import type { Child, LoopTable } from './loop-table';

/** One occurrence of a loop while its segments are placed. */
export interface Frame {
  table: LoopTable;
  /** What this occurrence is to the loop around it; absent for the part's own loop. */
  child: Child | undefined;
  /** Index of its first segment. */
  opened: number;
  /** The position from which a required child is reported as missing. */
  from: number;
  /** The furthest position reached. */
  position: number;
  disordered: boolean;
  /** Whether any child was found. */
  filled: boolean;
  /** How often each child was found, by its index. */
  counts: Int32Array;
  /** Children found in a place or form that is wrong; not reported as missing either. */
  guessed: Set<Child> | undefined;
}

const frames: Frame[] = [];

/**
 * The frame of the open loop at this level, 0 for the part's own. One part is read at a time, from
 * its beginning to its end, so all parts are read in the same frames.
 */
export function frameAt(level: number): Frame {
  return frames[level] as Frame;
}

/** Begins an occurrence of a loop at this level with the segment at `index`. */
export function beginFrame(
  level: number,
  table: LoopTable,
  child: Child | undefined,
  index: number,
): void {
  frames[level] ??= emptyFrame(table);
  const frame = frameAt(level);
  frame.table = table;
  frame.child = child;
  frame.opened = index;
  frame.from = 0;
  frame.position = 0;
  frame.disordered = false;
  frame.filled = false;
  frame.guessed = undefined;
  const { length } = table.children;
  if (frame.counts.length < length) frame.counts = new Int32Array(length);
  for (let i = 0; i < length; i++) frame.counts[i] = 0;
}

function emptyFrame(table: LoopTable): Frame {
  return {
    table,
    child: undefined,
    opened: 0,
    from: 0,
    position: 0,
    disordered: false,
    filled: false,
    counts: new Int32Array(32),
    guessed: undefined,
  };
}

/** How often this child of the loop was found. */
export function countOf({ counts }: Frame, { index }: Child): number {
  return counts[index] as number;
}

/** Records a child that is there, though in a wrong place or form. */
export function guessChild(frame: Frame, child: Child): void {
  frame.guessed ??= new Set();
  frame.guessed.add(child);
}

/** Whether this child is neither found nor guessed. */
export function lacks(frame: Frame, child: Child): boolean {
  return countOf(frame, child) === 0 && !frame.guessed?.has(child);
}
