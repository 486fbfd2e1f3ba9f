import type { Guide } from '../guide/guide';
import type { LoopSpec, SegmentSpec } from '../guide/spec';
import type { Child } from './loop-table';
import type { Placement } from './placement';
import { preparedGuide } from './prepared-guide';

/** A segment that may come next. */
export interface Following {
  readonly loop: LoopSpec;
  readonly spec: SegmentSpec;
  /** The guide requires it, and it is not there yet. */
  readonly awaited: boolean;
}

/**
 * What may follow the segment at `index` of a part: first what its own loop still takes, in the
 * guide's order, then what the loops around it take. What is already there as often as it may be,
 * before or after, is left out; a missing segment does not hold back those that come after it.
 *
 * @param index -1 for the beginning of a text
 */
export function slotsAfter(
  guide: Guide,
  slots: Placement['slots'],
  index: number,
): readonly Following[] {
  const { root } = guide;
  const { tables, parents } = preparedGuide(guide);
  const at = lastKnown(slots, index);
  const slot = slots[at];
  if (!slot) return [{ loop: root, spec: root.segments[0], awaited: true }];
  const following: Following[] = [];
  let position = slot.spec === slot.loop.segments[0] ? 0 : slot.spec.position;
  for (let loop: LoopSpec | undefined = slot.loop; loop; loop = parents.get(loop)) {
    const { children = [], required = [] } = tables.get(loop) ?? {};
    const counts = countWithin(slots, at, loop);
    const late = children
      .filter((child) => child.position >= position)
      .sort((a, b) => a.position - b.position);
    for (const child of late) {
      const count = counts.get(child.slot.spec) ?? 0;
      const awaited = count === 0 && required.includes(child);
      if (count < child.max)
        following.push({ loop: child.slot.loop, spec: child.slot.spec, awaited });
    }
    if (late.some((child) => isTrailer(child) && child.position > position)) break;
    position = loop.position;
  }
  return following;
}

/** Nothing outside a transaction, a group or an interchange may follow before its trailer. */
function isTrailer({ slot }: Child): boolean {
  return ['SE', 'GE', 'IEA'].includes(slot.spec.id);
}

function lastKnown(slots: Placement['slots'], index: number): number {
  let at = index;
  while (at >= 0 && !slots[at]) at--;
  return at;
}

/** How often each segment is in the occurrence of a loop that the segment at `at` belongs to. */
function countWithin(
  slots: Placement['slots'],
  at: number,
  loop: LoopSpec,
): ReadonlyMap<SegmentSpec, number> {
  const opener = loop.segments[0];
  let first = at;
  while (first > 0 && slots[first]?.spec !== opener) first--;
  const counts = new Map<SegmentSpec, number>();
  for (let i = first; i < slots.length; i++) {
    const spec = slots[i]?.spec;
    if (spec === opener && i > first) break;
    if (spec && spec !== opener) counts.set(spec, (counts.get(spec) ?? 0) + 1);
  }
  return counts;
}
