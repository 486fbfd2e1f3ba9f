import type { LoopSpec } from '../guide/spec';
import {
  type Block,
  elementEnd,
  elementStart,
  elementText,
  packedId,
  segmentId,
} from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { specsOf } from './lookup';
import { type Child, type Choice, tableOf } from './loop-table';
import { packCode } from './pack';
import type { Placement } from './placement';
import {
  addFault,
  addStray,
  beginReading,
  closeTo,
  countOf,
  type Frame,
  faultOf,
  frameAt,
  innermost,
  openLoop,
  type Reading,
} from './reading';

/**
 * Finds the place of each segment of a part: a payment's head, a claim, an LX with its summaries,
 * a trailer, or more of them in a row. `start` is the loop that the first segment belongs to
 * (`specsOf(id)[0].loop`); a part may begin and end in its middle.
 *
 * Nothing is missed before a part's first segment, and what opens a part of its own (LX, CLP, SE
 * and the envelope) only where segments stand that it should have opened. Any ids in any order are
 * answered, and a segment that does not belong leaves what is said of the others as it was.
 */
export function placeSegments(start: LoopSpec, block: Block): Placement {
  const reading = beginReading(block, tableOf(start));
  for (let index = 0; index < block.segments; index++)
    placeOne(reading, index, packedId(block, index));
  closeTo(reading, -1, block.segments);
  const { places, faults } = reading;
  return { places, faults: faults ? faults.sort((a, b) => a.index - b.index) : noFaults };
}

const noFaults: Placement['faults'] = [];

/** Asks the open loops from the innermost outwards for a child of this id and qualifier. */
function placeOne(reading: Reading, index: number, id: number): void {
  let near: Choice | undefined;
  let nearLevel = 0;
  for (let level = reading.depth; level >= 0; level--) {
    const choice = frameAt(level).table.byId.get(id);
    if (!choice) continue;
    const child = choice.byQualifier
      ? choice.byQualifier.get(packedQualifier(reading, index))
      : choice.children[0];
    if (child) {
      take(reading, index, level, child);
      return;
    }
    if (!near) nearLevel = level;
    near ??= choice;
  }
  if (near) guess(reading, index, nearLevel, near);
  else if (reopen(reading, index, id)) return;
  else if (enterImplied(reading, index, id)) placeOne(reading, index, id);
  else stray(reading, index);
}

/** The first element packed with `packCode`. */
function packedQualifier({ block }: Reading, index: number): number {
  return packCode(block.tokens.text, elementStart(block, index, 1), elementEnd(block, index, 1));
}

/** The segment is this child of the loop at this level. */
function take(reading: Reading, index: number, level: number, child: Child): void {
  const frame = frameAt(level);
  if (isPast(reading, level, child)) {
    addStray(reading, frame, child, {
      kind: 'misplaced',
      index,
      spec: child.place.spec,
      loop: innermost(reading).table.loop,
    });
    return;
  }
  closeTo(reading, level, index);
  reading.places[index] = child.place;
  if (frame.seen === 0) frame.from = Math.min(frame.from, child.position);
  if (child.position < frame.position) frame.disordered = true;
  else frame.position = child.position;
  const found = countOf(frame, child) + 1;
  frame.counts[child.index] = found;
  frame.seen |= child.bit;
  if (found === child.max + 1) addFault(reading, faultOf('too many', index, child.place));
  if (child.inner) openLoop(reading, level + 1, child.inner, child, index);
}

/** The loop at this level knows the id, but nothing there takes the qualifier. */
function guess(reading: Reading, index: number, level: number, choice: Choice): void {
  const frame = frameAt(level);
  const child = likeliest(frame, choice, elementText(reading.block, index, 1));
  if (isPast(reading, level, child)) {
    addStray(reading, frame, child, {
      kind: 'misplaced',
      index,
      spec: child.place.spec,
      loop: innermost(reading).table.loop,
    });
    return;
  }
  closeTo(reading, level, index);
  addStray(reading, frame, child, faultOf('unexpected qualifier', index, child.place));
  if (child.inner) openLoop(reading, level + 1, child.inner, child, index);
}

/** The qualifier in another case, else what must still come, else what may still come. */
function likeliest(frame: Frame, { children }: Choice, qualifier: string): Child {
  const upper = qualifier.toUpperCase();
  return (
    children.find(({ place }) => place.spec.qualifiers?.includes(upper)) ??
    children.find(({ bit }) => bit & frame.table.required & ~frame.seen) ??
    children.find((child) => countOf(frame, child) < child.max) ??
    children[0]
  );
}

/** Whether the loops open within this one come after the child, so that it is too late for it. */
function isPast(reading: Reading, level: number, child: Child): boolean {
  if (level === reading.depth || child.inner) return false;
  return child.position < (frameAt(level + 1).child?.position ?? 0);
}

/** Begins the part's own loop: at the part's first segment, and anew where its opener comes again. */
function reopen(reading: Reading, index: number, id: number): boolean {
  const { table } = frameAt(0);
  const { spec } = table.opener;
  if (
    packId(spec.id) !== id ||
    (spec.qualifiers && !spec.qualifiers.includes(elementText(reading.block, index, 1)))
  )
    return false;
  closeTo(reading, -1, index);
  openLoop(reading, 0, table, undefined, index);
  reading.places[index] = table.opener;
  return true;
}

/** Opens the loop that the segment shows to be there, and misses its opener. */
function enterImplied(reading: Reading, index: number, id: number): boolean {
  for (let level = reading.depth; level >= 0; level--) {
    const frame = frameAt(level);
    const child = frame.table.implied
      .get(id)
      ?.find(({ bit, max }) => max > 1 || !((frame.seen | frame.guessed) & bit));
    if (!child?.inner) continue;
    closeTo(reading, level, index);
    frame.guessed |= child.bit;
    addFault(reading, faultOf('missing', Math.max(0, index - 1), child.place));
    openLoop(reading, level + 1, child.inner, child, index);
    return true;
  }
  return false;
}

/** The segment fits into no open loop; everything stays as if it were not there. */
function stray(reading: Reading, index: number): void {
  const { loop } = innermost(reading).table;
  const places = specsOf(segmentId(reading.block, index));
  const qualifier = elementText(reading.block, index, 1);
  const place = places.find(({ spec }) => spec.qualifiers?.includes(qualifier)) ?? places[0];
  reading.places[index] = place;
  addFault(
    reading,
    place
      ? { kind: 'misplaced', index, spec: place.spec, loop }
      : { kind: 'unknown segment', index, loop },
  );
}
