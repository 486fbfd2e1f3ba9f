import type { Block } from '../syntax/block';
import type { SegmentPlace } from './lookup';
import type { Child, LoopTable } from './loop-table';
import { outOfOrder } from './order';
import type { PlacementFault } from './placement';

/** A part while its segments are placed. */
export interface Reading {
  readonly block: Block;
  /** How many loops are open within the part's own: their frames are those from 0 to `depth`. */
  depth: number;
  readonly places: (SegmentPlace | undefined)[];
  /** Segments that say nothing about the order of the others. */
  strays: Set<number> | undefined;
  faults: PlacementFault[] | undefined;
}

/** One occurrence of a loop. */
export interface Frame {
  table: LoopTable;
  /** What this occurrence is to the loop around it; absent for the part's own loop. */
  child: Child | undefined;
  /** Index of its first segment. */
  opened: number;
  /** Position from which on a missing child is missed. */
  from: number;
  /** The furthest position reached. */
  position: number;
  disordered: boolean;
  /** The set of children found. */
  seen: number;
  /** The set of children found where or as they should not be; not missed either. */
  guessed: number;
  /** How often each child in `seen` was found; for the others it says nothing. */
  readonly counts: number[];
}

/** A part of which nothing was read yet, so that nothing is missed in its loop either. */
export function beginReading(block: Block, table: LoopTable): Reading {
  const reading: Reading = {
    block,
    depth: 0,
    places: new Array(block.segments),
    strays: undefined,
    faults: undefined,
  };
  openLoop(reading, 0, table, undefined, 0);
  frameAt(0).from = beyondAll;
  return reading;
}

/** Behind every position. */
const beyondAll = 1_000_000;

/** Opens a loop at this level with the segment at `index`. */
export function openLoop(
  reading: Reading,
  level: number,
  table: LoopTable,
  child: Child | undefined,
  index: number,
): void {
  frames[level] ??= frameOf(table);
  const frame = frameAt(level);
  frame.table = table;
  frame.child = child;
  frame.opened = index;
  frame.from = 0;
  frame.position = 0;
  frame.disordered = false;
  frame.seen = 0;
  frame.guessed = 0;
  reading.depth = level;
}

/** Closes the loops within this level and says what is wrong with them; `end` is the index behind their last segment. */
export function closeTo(reading: Reading, level: number, end: number): void {
  for (let inner = reading.depth; inner > level; inner--) {
    const frame = frameAt(inner);
    if (frame.disordered) reportDisorder(reading, frame, end);
    const missing = frame.table.required & ~(frame.seen | frame.guessed);
    if (missing !== 0) reportMissing(reading, frame, missing, end);
  }
  reading.depth = Math.max(0, level);
}

/** No loop has more children than a set of bits holds. */
const mostChildren = 32;

const frames: Frame[] = [];

/**
 * The frame of the open loop at this level, 0 for the part's own. One part is read at a time and
 * from its beginning to its end, so that all parts are read in the same frames.
 */
export function frameAt(level: number): Frame {
  return frames[level] as Frame;
}

export function innermost(reading: Reading): Frame {
  return frameAt(reading.depth);
}

/** That something is wrong with the segment at `index`, which is or should be the one of this place. */
export function faultOf(
  kind: PlacementFault['kind'],
  index: number,
  { loop, spec }: SegmentPlace,
): PlacementFault {
  return { kind, index, loop, spec };
}

export function addFault(reading: Reading, fault: PlacementFault): void {
  if (reading.faults) reading.faults.push(fault);
  else reading.faults = [fault];
}

/** A faulty segment that is this child of the loop, and neither counts nor moves the order on. */
export function addStray(
  reading: Reading,
  frame: Frame,
  child: Child,
  fault: PlacementFault,
): void {
  reading.places[fault.index] = child.place;
  frame.guessed |= child.bit;
  reading.strays ??= new Set();
  reading.strays.add(fault.index);
  addFault(reading, fault);
}

function frameOf(table: LoopTable): Frame {
  return {
    table,
    child: undefined,
    opened: 0,
    from: 0,
    position: 0,
    disordered: false,
    seen: 0,
    guessed: 0,
    counts: new Array(mostChildren).fill(0),
  };
}

/** How often this child of the loop was found. */
export function countOf({ seen, counts }: Frame, { index, bit }: Child): number {
  return seen & bit ? (counts[index] as number) : 0;
}

function reportDisorder(reading: Reading, frame: Frame, end: number): void {
  const found = childrenFound(reading, frame, end);
  for (const at of outOfOrder(found.map(({ child }) => child.position))) {
    const { index, child } = found[at] as Found;
    addFault(reading, faultOf('out of order', index, child.place));
  }
}

function reportMissing(reading: Reading, frame: Frame, missing: number, end: number): void {
  let found: readonly Found[] | undefined;
  for (const child of frame.table.children) {
    if (!(child.bit & missing) || child.position < frame.from) continue;
    found ??= childrenFound(reading, frame, end);
    const next = found.find((other) => other.child.position > child.position)?.index ?? end;
    addFault(reading, faultOf('missing', Math.max(frame.opened, next - 1), child.place));
  }
}

interface Found {
  readonly index: number;
  readonly child: Child;
}

/** The children that one occurrence of a loop has, strays left out. */
function childrenFound(
  { places, strays }: Reading,
  { table, opened }: Frame,
  end: number,
): readonly Found[] {
  const found: Found[] = [];
  for (let index = opened; index < end; index++) {
    const place = places[index];
    const child = place && table.byPlace.get(place);
    if (child && !strays?.has(index)) found.push({ index, child });
  }
  return found;
}
