import type { Block } from '../syntax/block';
import { beginFrame, type Frame, frameAt, guessChild, lacks } from './frame';
import type { GuideSlot } from './guide-slot';
import type { Child, LoopTable } from './loop-table';
import { outOfOrder } from './order';
import type { PlacementFault } from './placement';
import type { PreparedGuide } from './prepared-guide';

/** A part while its segments are placed. */
export interface Reading {
  readonly guide: PreparedGuide;
  readonly block: Block;
  /** How many loops are open inside the part's own: their frames are those from 0 to `depth`. */
  depth: number;
  readonly slots: (GuideSlot | undefined)[];
  /** Segments that say nothing about the order of the others. */
  strays: Set<number> | undefined;
  faults: PlacementFault[] | undefined;
}

/** Begins a part: nothing is read yet, so nothing is missing in its loop either. */
export function beginReading(guide: PreparedGuide, block: Block, table: LoopTable): Reading {
  const reading: Reading = {
    guide,
    block,
    depth: 0,
    slots: new Array(block.segments),
    strays: undefined,
    faults: undefined,
  };
  openLoop(reading, 0, table, undefined, 0);
  frameAt(0).from = afterAll;
  return reading;
}

/** After every position. */
const afterAll = 1_000_000;

/** Opens a loop at this level with the segment at `index`. */
export function openLoop(
  reading: Reading,
  level: number,
  table: LoopTable,
  child: Child | undefined,
  index: number,
): void {
  beginFrame(level, table, child, index);
  reading.depth = level;
}

/**
 * Closes the loops inside this level and reports what is wrong with them. `end` is the index after
 * their last segment.
 */
export function closeTo(reading: Reading, level: number, end: number): void {
  for (let inner = reading.depth; inner > level; inner--) {
    const frame = frameAt(inner);
    const { required } = frame.table;
    if (frame.disordered) reportDisorder(reading, frame, end);
    for (let i = 0; i < required.length; i++) {
      const child = required[i] as Child;
      if (lacks(frame, child)) reportMissing(reading, frame, child, end);
    }
  }
  reading.depth = Math.max(0, level);
}

export function innermost(reading: Reading): Frame {
  return frameAt(reading.depth);
}

/** A fault of the segment at `index`, which is or should be the one of this slot. */
export function faultOf(
  kind: PlacementFault['kind'],
  index: number,
  { loop, spec }: GuideSlot,
): PlacementFault {
  return { kind, index, loop, spec };
}

export function addFault(reading: Reading, fault: PlacementFault): void {
  if (reading.faults) reading.faults.push(fault);
  else reading.faults = [fault];
}

/** A faulty segment that is this child of the loop, but neither counts nor advances the order. */
export function addStray(
  reading: Reading,
  frame: Frame,
  child: Child,
  fault: PlacementFault,
): void {
  reading.slots[fault.index] = child.slot;
  guessChild(frame, child);
  reading.strays ??= new Set();
  reading.strays.add(fault.index);
  addFault(reading, fault);
}

function reportDisorder(reading: Reading, frame: Frame, end: number): void {
  const found = childrenFound(reading, frame, end);
  for (const at of outOfOrder(found.map(({ child }) => child.position))) {
    const { index, child } = found[at] as Found;
    addFault(reading, faultOf('out of order', index, child.slot));
  }
}

function reportMissing(reading: Reading, frame: Frame, child: Child, end: number): void {
  if (child.position < frame.from) return;
  const next = firstAfter(child, reading, frame, end);
  addFault(reading, faultOf('missing', Math.max(frame.opened, next - 1), child.slot));
}

/** The first segment that should follow this child in one occurrence of a loop, or its end. */
function firstAfter(
  { position }: Child,
  reading: Reading,
  { table, opened }: Frame,
  end: number,
): number {
  for (let index = opened; index < end; index++) {
    const found = childAt(reading, table, index);
    if (found && found.position > position) return index;
  }
  return end;
}

interface Found {
  readonly index: number;
  readonly child: Child;
}

/** The children that one occurrence of a loop has, without strays. */
function childrenFound(reading: Reading, { table, opened }: Frame, end: number): readonly Found[] {
  const found: Found[] = [];
  for (let index = opened; index < end; index++) {
    const child = childAt(reading, table, index);
    if (child) found.push({ index, child });
  }
  return found;
}

/** The child of this loop that the segment at `index` is, unless it is a stray. */
function childAt({ slots, strays }: Reading, table: LoopTable, index: number): Child | undefined {
  const slot = slots[index];
  return slot && !strays?.has(index) ? table.bySlot.get(slot) : undefined;
}
