import { type SegmentPlace, specsOf } from './lookup';
import { type Child, type Choice, type LoopTable, tableOf } from './loop-table';
import { outOfOrder } from './order';
import type { LoopSpec, SegmentSpec } from './spec';

/** A way in which a segment does not stand as the guide wants it. */
export interface PlacementFault {
  /**
   * - `unknown segment`: the guide has no segment of this id.
   * - `misplaced`: the guide has it, but not in this loop, or not any more.
   * - `unexpected qualifier`: it may stand here, but not with this first element.
   * - `too many`: it stands here more often than the guide allows; so does the loop it opens.
   * - `missing`: the loop lacks a segment that it must have, or a loop within.
   * - `out of order`: the right segment in the right loop, but too early or too late.
   */
  readonly kind: 'unknown segment' | 'misplaced' | 'unexpected qualifier' | 'too many' | 'missing' | 'out of order';
  /** The segment's number within the part; for what is missing, that of the segment it should follow. */
  readonly index: number;
  /** What the segment is, or most likely is, or what is missing; absent for an unknown segment. */
  readonly spec?: SegmentSpec;
  /** The loop of `spec`; where a segment is misplaced or unknown, the loop it stands in. */
  readonly loop: LoopSpec;
}

/** Where each segment of a part stands in the guide. */
export interface Placement {
  /** One entry a segment; `undefined` for an unknown one. A faulty segment has the place it fits best. */
  readonly places: readonly (SegmentPlace | undefined)[];
  /** Ascending by index. */
  readonly faults: readonly PlacementFault[];
}

/**
 * Finds the place of each segment of a part: a payment's head (from the transaction), a claim
 * (from 2100), an LX with its summaries (from 2000), a trailer. The part may begin and end in the
 * middle of `start`: nothing is missed before its first segment, nor what opens a part of its own
 * (LX, CLP, SE and the envelope). Any ids in any order are answered, and a segment that does not
 * belong leaves what is said of all others as it was.
 *
 * @param qualifierAt text of element 1, empty where there is none; asked for only where it decides
 */
export function placeSegments(start: LoopSpec, count: number, idAt: (index: number) => string, qualifierAt: (index: number) => string): Placement {
  const reading: Reading = { frames: [frameOf(tableOf(start))], depth: 0, places: new Array(count), strays: undefined, faults: undefined };
  for (let index = 0; index < count; index++) placeOne(reading, index, idAt(index), qualifierAt);
  closeTo(reading, -1, count);
  const { places, faults } = reading;
  return { places, faults: faults ? faults.sort((a, b) => a.index - b.index) : noFaults };
}

const noFaults: readonly PlacementFault[] = [];

/** One occurrence of a loop while it is read. */
interface Frame {
  table: LoopTable;
  /** The child of the loop around that this occurrence is; absent for the part's own loop. */
  child: Child | undefined;
  /** Index of its first segment. */
  opened: number;
  /** Position from which on a missing child is missed. */
  from: number;
  /** The furthest position reached. */
  position: number;
  disordered: boolean;
  /** The set of children found, and of those found where or as they should not be. */
  seen: number;
  guessed: number;
  /** How often each child was found. */
  readonly counts: number[];
}

interface Reading {
  /** The open loops from the part's own inwards; those behind `depth` wait to be used again. */
  readonly frames: Frame[];
  depth: number;
  readonly places: (SegmentPlace | undefined)[];
  /** Segments that say nothing about the order of the others. */
  strays: Set<number> | undefined;
  faults: PlacementFault[] | undefined;
}

function placeOne(reading: Reading, index: number, id: string, qualifierAt: (index: number) => string): void {
  const { frames, depth } = reading;
  let qualifier: string | undefined;
  let near: Choice | undefined;
  let nearLevel = 0;
  for (let level = depth; level >= 0; level--) {
    const choice = (frames[level] as Frame).table.byId.get(id);
    if (!choice) continue;
    if (choice.byQualifier) qualifier ??= qualifierAt(index);
    const child = choice.byQualifier ? choice.byQualifier.get(qualifier ?? '') : choice.children[0];
    if (child) {
      take(reading, index, level, child);
      return;
    }
    near ??= choice;
    if (near === choice) nearLevel = level;
  }
  if (reopens(reading, index, id, qualifierAt)) return;
  if (near) guess(reading, index, nearLevel, near, qualifier ?? '');
  else if (enterImplied(reading, index, id)) placeOne(reading, index, id, qualifierAt);
  else stray(reading, index, id, qualifierAt);
}

/** The segment is this child of the loop at this level. */
function take(reading: Reading, index: number, level: number, child: Child): void {
  const frame = reading.frames[level] as Frame;
  reading.places[index] = child.place;
  if (isPast(reading, level, child)) {
    addStray(reading, frame, child, { kind: 'misplaced', index, spec: child.place.spec, loop: innermost(reading).table.loop });
    return;
  }
  if (level < reading.depth) closeTo(reading, level, index);
  if (frame.seen === 0) frame.from = Math.min(frame.from, child.position);
  if (child.position < frame.position) frame.disordered = true;
  else frame.position = child.position;
  frame.seen |= child.bit;
  const found = (frame.counts[child.index] as number) + 1;
  frame.counts[child.index] = found;
  if (found > child.max) addFault(reading, { kind: 'too many', index, ...child.place });
  if (child.inner) open(reading, level + 1, child.inner, child, index);
}

/** The loop at this level knows the id, but nothing there takes the qualifier. */
function guess(reading: Reading, index: number, level: number, choice: Choice, qualifier: string): void {
  const frame = reading.frames[level] as Frame;
  const child = likeliest(frame, choice, qualifier);
  const past = isPast(reading, level, child);
  const loop = past ? innermost(reading).table.loop : child.place.loop;
  reading.places[index] = child.place;
  addStray(reading, frame, child, { kind: past ? 'misplaced' : 'unexpected qualifier', index, spec: child.place.spec, loop });
  if (past) return;
  closeTo(reading, level, index);
  if (child.inner) open(reading, level + 1, child.inner, child, index);
}

/** The qualifier in another case, else what must still come, else what may still come. */
function likeliest({ table, seen, counts }: Frame, { children }: Choice, qualifier: string): Child {
  const upper = qualifier.toUpperCase();
  return children.find(({ place }) => place.spec.qualifiers?.includes(upper)) ?? children.find(({ bit }) => bit & table.required & ~seen) ?? children.find(({ index, max }) => (counts[index] as number) < max) ?? children[0];
}

/** Whether the loops open within this one come after the child, so that it is too late for it. */
function isPast({ frames, depth }: Reading, level: number, child: Child): boolean {
  return level < depth && !child.inner && child.position < ((frames[level + 1] as Frame).child?.position ?? 0);
}

/** Begins the part's own loop, anew if it was open already. */
function reopens(reading: Reading, index: number, id: string, qualifierAt: (index: number) => string): boolean {
  const { table } = reading.frames[0] as Frame;
  const { spec } = table.opener;
  if (spec.id !== id || (spec.qualifiers && !spec.qualifiers.includes(qualifierAt(index)))) return false;
  closeTo(reading, -1, index);
  open(reading, 0, table, undefined, index);
  reading.places[index] = table.opener;
  return true;
}

/** Opens the loop that the segment shows to be there, and misses its opener. */
function enterImplied(reading: Reading, index: number, id: string): boolean {
  for (let level = reading.depth; level >= 0; level--) {
    const frame = reading.frames[level] as Frame;
    const child = frame.table.implied.get(id)?.find(({ bit, max }) => max > 1 || !((frame.seen | frame.guessed) & bit));
    if (!child?.inner) continue;
    closeTo(reading, level, index);
    frame.guessed |= child.bit;
    addFault(reading, { kind: 'missing', index: Math.max(0, index - 1), ...child.place });
    open(reading, level + 1, child.inner, child, index);
    return true;
  }
  return false;
}

/** The segment fits into no open loop; everything stays as if it were not there. */
function stray(reading: Reading, index: number, id: string, qualifierAt: (index: number) => string): void {
  const { loop } = innermost(reading).table;
  const places = specsOf(id);
  const place = places.find(({ spec }) => spec.qualifiers?.includes(qualifierAt(index))) ?? places[0];
  reading.places[index] = place;
  addFault(reading, place ? { kind: 'misplaced', index, spec: place.spec, loop } : { kind: 'unknown segment', index, loop });
}

function innermost({ frames, depth }: Reading): Frame {
  return frames[depth] as Frame;
}

function open(reading: Reading, level: number, table: LoopTable, child: Child | undefined, index: number): void {
  const frame = reading.frames[level] ?? frameOf(table);
  frame.table = table;
  frame.child = child;
  frame.opened = index;
  frame.from = 0;
  frame.position = 0;
  frame.disordered = false;
  frame.seen = 0;
  frame.guessed = 0;
  frame.counts.fill(0);
  reading.frames[level] = frame;
  reading.depth = level;
}

/** A loop of which nothing was met yet, so that nothing is missed in it. */
function frameOf(table: LoopTable): Frame {
  return { table, child: undefined, opened: 0, from: Number.POSITIVE_INFINITY, position: 0, disordered: false, seen: 0, guessed: 0, counts: new Array(32).fill(0) };
}

/** Closes the loops within this level; `end` is the index behind their last segment. */
function closeTo(reading: Reading, level: number, end: number): void {
  for (let inner = reading.depth; inner > level; inner--) {
    const frame = reading.frames[inner] as Frame;
    if (frame.disordered) reportDisorder(reading, frame, end);
    const missing = frame.table.required & ~(frame.seen | frame.guessed);
    if (missing !== 0) reportMissing(reading, frame, missing, end);
  }
  reading.depth = Math.max(0, level);
}

function reportDisorder(reading: Reading, frame: Frame, end: number): void {
  const found = childrenFound(reading, frame, end);
  for (const at of outOfOrder(found.map(({ child }) => child.position))) {
    const { index, child } = found[at] as Found;
    addFault(reading, { kind: 'out of order', index, ...child.place });
  }
}

function reportMissing(reading: Reading, frame: Frame, missing: number, end: number): void {
  const found = childrenFound(reading, frame, end);
  for (const child of frame.table.children) {
    if (!(child.bit & missing) || child.position < frame.from) continue;
    const next = found.find((other) => other.child.position > child.position)?.index ?? end;
    addFault(reading, { kind: 'missing', index: Math.max(frame.opened, next - 1), ...child.place });
  }
}

interface Found {
  readonly index: number;
  readonly child: Child;
}

/** The children that one occurrence of a loop has, strays left out. */
function childrenFound({ places, strays }: Reading, { table, opened }: Frame, end: number): readonly Found[] {
  const found: Found[] = [];
  for (let index = opened; index < end; index++) {
    const place = places[index];
    const child = place && table.byPlace.get(place);
    if (child && !strays?.has(index)) found.push({ index, child });
  }
  return found;
}

function addStray(reading: Reading, frame: Frame, child: Child, fault: PlacementFault): void {
  frame.guessed |= child.bit;
  reading.strays ??= new Set();
  reading.strays.add(fault.index);
  addFault(reading, fault);
}

function addFault(reading: Reading, fault: PlacementFault): void {
  if (reading.faults) reading.faults.push(fault);
  else reading.faults = [fault];
}
