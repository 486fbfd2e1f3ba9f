import { memoizeLast, memoizePerObject } from '../cache';
import type { Guide } from '../guide/guide';
import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { packId } from '../syntax/pack-id';
import { type GuideSlot, slotIn } from './guide-slot';
import { type LoopTable, tablesOf } from './loop-table';

/** A guide prepared for reading many segments. */
export interface PreparedGuide {
  readonly guide: Guide;
  /** Every slot of each segment ID, in the guide's order. */
  readonly slots: ReadonlyMap<string, readonly GuideSlot[]>;
  readonly tables: ReadonlyMap<LoopSpec, LoopTable>;
  readonly rootTable: LoopTable;
  /** Where a part may start, by the ID of its first segment, packed with `packId`. */
  readonly starts: ReadonlyMap<number, readonly Start[]>;
  /** The loop around each loop. */
  readonly parents: ReadonlyMap<LoopSpec, LoopSpec>;
}

/** A slot where a part may start, with the table of its loop. */
export interface Start {
  readonly spec: SegmentSpec;
  readonly table: LoopTable;
}

/** A guide prepared when it is first asked for; nearly all blocks in a row have the same. */
export const preparedGuide = memoizeLast((guide: Guide) => preparedGuides(guide));

const preparedGuides = memoizePerObject((guide: Guide): PreparedGuide => {
  const slots = new Map<string, GuideSlot[]>();
  const parents = new Map<LoopSpec, LoopSpec>();
  const collect = (loop: LoopSpec) => {
    for (const spec of loop.segments) {
      slots.set(spec.id, [...(slots.get(spec.id) ?? []), slotIn(loop, spec)]);
    }
    for (const inner of loop.loops) {
      parents.set(inner, loop);
      collect(inner);
    }
  };
  collect(guide.root);
  const { tables, rootTable } = tablesOf(guide);
  const starts = new Map<number, Start[]>();
  for (const [id, same] of slots) {
    const own = same.map(({ loop, spec }) => ({ spec, table: tables.get(loop) ?? rootTable }));
    starts.set(packId(id), own);
  }
  return { guide, slots, tables, rootTable, starts, parents };
});
