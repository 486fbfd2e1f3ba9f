import {
  type Block,
  elementEnd,
  elementStart,
  elementText,
  packedId,
  segmentId,
} from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { counterparts, isNameOfClaims } from './claim-syntax';
import { countOf, type Frame, frameAt, guessChild, lacks } from './frame';
import { bestSlot, isQualified } from './guide-slot';
import type { Child, Choice, LoopTable } from './loop-table';
import { packCode } from './pack';
import { lookUp } from './packed-table';
import type { Placement } from './placement';
import type { PreparedGuide } from './prepared-guide';
import {
  addFault,
  addStray,
  beginReading,
  closeTo,
  faultOf,
  innermost,
  openLoop,
  type Reading,
} from './reading';

/**
 * Finds the slot of each segment of a part: a payment's head, a claim, an LX with its summaries,
 * a trailer, or several of them in a row. `start` is the table of the loop that the first segment
 * belongs to; a part may begin and end in the middle of a loop.
 *
 * Nothing is missing before a part's first segment, and a segment that opens a part (LX, CLP, SE and
 * the envelope) is missing only if there are segments that it should have opened. Any IDs in any
 * order are placed, and a segment that does not belong changes nothing for the others.
 */
export function placeSegments(guide: PreparedGuide, start: LoopTable, block: Block): Placement {
  const reading = beginReading(guide, block, start);
  for (let index = 0; index < block.segments; index++)
    placeOne(reading, index, packedId(block, index));
  closeTo(reading, -1, block.segments);
  const { slots, faults } = reading;
  if (faults && faults.length > 1) faults.sort((a, b) => a.index - b.index);
  return { slots, faults: faults ?? noFaults };
}

const noFaults: Placement['faults'] = [];

/** Asks the open loops from the innermost outward for a child with this ID and qualifier. */
function placeOne(reading: Reading, index: number, id: number): void {
  let near: Choice | undefined;
  let nearLevel = 0;
  for (let level = reading.depth; level >= 0; level--) {
    const choice = lookUp(frameAt(level).table.byId, id);
    if (!choice) continue;
    const child = choice.byQualifier
      ? lookUp(choice.byQualifier, packedElement(reading, index, choice.qualifier))
      : choice.children[0];
    if (child) {
      take(reading, index, level, child);
      if (id === n1 && isNameOfClaims(reading.block, index)) {
        addFault(reading, faultOf('claim syntax', index, child.slot));
      }
      return;
    }
    if (!near) nearLevel = level;
    near ??= choice;
  }
  if (reopen(reading, index, id)) return;
  if (near) guess(reading, index, nearLevel, near);
  else if (enterImplied(reading, index, id)) placeOne(reading, index, id);
  else if (!placeCounterpart(reading, index, id)) stray(reading, index);
}

/** Element `n` packed with `packCode`. */
function packedElement({ block }: Reading, index: number, n: number): number {
  return packCode(block.tokens.text, elementStart(block, index, n), elementEnd(block, index, n));
}

/** The segment is this child of the loop at this level. */
function take(reading: Reading, index: number, level: number, child: Child): void {
  const frame = frameAt(level);
  if (isPast(reading, level, child)) {
    addMisplaced(reading, frame, child, index);
    return;
  }
  closeTo(reading, level, index);
  reading.slots[index] = child.slot;
  if (!frame.filled) {
    frame.filled = true;
    frame.from = Math.min(frame.from, child.position);
  }
  if (child.position < frame.position) frame.disordered = true;
  else frame.position = child.position;
  const found = countOf(frame, child) + 1;
  frame.counts[child.index] = found;
  if (found === child.max + 1) addFault(reading, faultOf('too many', index, child.slot));
  if (child.inner) openLoop(reading, level + 1, child.inner, child, index);
}

/** The segment is a child of this loop, but comes where the loop has ended. */
function addMisplaced(reading: Reading, frame: Frame, child: Child, index: number): void {
  const { loop } = innermost(reading).table;
  addStray(reading, frame, child, { kind: 'misplaced', index, spec: child.slot.spec, loop });
}

/** The loop at this level knows the ID, but no child there takes the qualifier. */
function guess(reading: Reading, index: number, level: number, choice: Choice): void {
  const frame = frameAt(level);
  const child = likeliest(frame, choice, elementText(reading.block, index, choice.qualifier));
  if (isPast(reading, level, child)) {
    addMisplaced(reading, frame, child, index);
    return;
  }
  closeTo(reading, level, index);
  addStray(reading, frame, child, faultOf('unexpected qualifier', index, child.slot));
  if (child.inner) openLoop(reading, level + 1, child.inner, child, index);
}

/** Places a segment that only claims have as the one that a remittance has instead. */
function placeCounterpart(reading: Reading, index: number, id: number): boolean {
  const meant = counterparts.get(id);
  if (meant === undefined) return false;
  for (let level = reading.depth; level >= 0; level--) {
    const choice = lookUp(frameAt(level).table.byId, meant);
    if (!choice) continue;
    const child = choice.byQualifier
      ? lookUp(choice.byQualifier, packedElement(reading, index, choice.qualifier))
      : choice.children[0];
    // A name with another qualifier may be that of a patient.
    if (!child && id === nm1) continue;
    const own = child ?? likeliest(frameAt(level), choice, '');
    if (isPast(reading, level, own)) return false;
    take(reading, index, level, own);
    addFault(reading, faultOf('claim syntax', index, own.slot));
    return true;
  }
  return false;
}

const [n1, nm1] = [packId('N1'), packId('NM1')];

/** The qualifier in another case, else what is still required, else what may still come. */
function likeliest(frame: Frame, { children }: Choice, qualifier: string): Child {
  const upper = qualifier.toUpperCase();
  return (
    children.find(({ slot }) => slot.spec.qualifiers?.includes(upper)) ??
    children.find((child) => isMissed(frame, child)) ??
    children.find((child) => countOf(frame, child) < child.max) ??
    children[0]
  );
}

function isMissed(frame: Frame, child: Child): boolean {
  return countOf(frame, child) === 0 && frame.table.required.includes(child);
}

/** Whether the loops open inside this one come after the child, so that it is too late for it. */
function isPast(reading: Reading, level: number, child: Child): boolean {
  if (level === reading.depth || child.inner) return false;
  return child.position < (frameAt(level + 1).child?.position ?? 0);
}

/** Begins the part's own loop: at the part's first segment, and again at each further opener. */
function reopen(reading: Reading, index: number, id: number): boolean {
  const { table } = frameAt(0);
  if (table.openerId !== id || !isQualified(reading.block, index, table.opener.spec)) return false;
  closeTo(reading, -1, index);
  openLoop(reading, 0, table, undefined, index);
  reading.slots[index] = table.opener;
  return true;
}

/** Opens the loop that the segment shows to be there, and reports its opener as missing. */
function enterImplied(reading: Reading, index: number, id: number): boolean {
  for (let level = reading.depth; level >= 0; level--) {
    const frame = frameAt(level);
    const child = frame.table.implied.get(id)?.find((one) => one.max > 1 || lacks(frame, one));
    if (!child?.inner) continue;
    closeTo(reading, level, index);
    guessChild(frame, child);
    addFault(reading, faultOf('missing', Math.max(0, index - 1), child.slot));
    openLoop(reading, level + 1, child.inner, child, index);
    return true;
  }
  return false;
}

/** The segment fits into no open loop; for the others it is as if it were not there. */
function stray(reading: Reading, index: number): void {
  const { loop } = innermost(reading).table;
  const slots = reading.guide.slots.get(segmentId(reading.block, index)) ?? [];
  const slot = bestSlot(slots, reading.block, index);
  reading.slots[index] = slot;
  addFault(
    reading,
    slot
      ? { kind: 'misplaced', index, spec: slot.spec, loop }
      : { kind: 'unknown segment', index, loop },
  );
}
