import type { Guide } from '../guide/guide';
import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { packId } from '../syntax/pack-id';
import { type LoopTable, tablesOf } from './loop-table';
import { placeIn, type SegmentPlace } from './segment-place';

/** A guide prepared for reading many segments. */
export interface PreparedGuide {
  readonly guide: Guide;
  /** Every place of each segment ID, in the guide's order. */
  readonly places: ReadonlyMap<string, readonly SegmentPlace[]>;
  readonly tables: ReadonlyMap<LoopSpec, LoopTable>;
  readonly rootTable: LoopTable;
  /** Where a part may start, by the ID of its first segment, packed with `packId`. */
  readonly starts: ReadonlyMap<number, readonly Start[]>;
  /** The loop around each loop. */
  readonly parents: ReadonlyMap<LoopSpec, LoopSpec>;
}

/** A place where a part may start, with the table of its loop. */
export interface Start {
  readonly spec: SegmentSpec;
  readonly table: LoopTable;
}

const prepared = new WeakMap<Guide, PreparedGuide>();

/** Prepares a guide when it is first asked for; kept as long as the guide, which never changes. */
export function preparedGuide(guide: Guide): PreparedGuide {
  const known = prepared.get(guide);
  if (known) return known;
  const places = new Map<string, SegmentPlace[]>();
  const parents = new Map<LoopSpec, LoopSpec>();
  const collect = (loop: LoopSpec) => {
    for (const spec of loop.segments) {
      places.set(spec.id, [...(places.get(spec.id) ?? []), placeIn(loop, spec)]);
    }
    for (const inner of loop.loops) {
      parents.set(inner, loop);
      collect(inner);
    }
  };
  collect(guide.root);
  const { tables, rootTable } = tablesOf(guide);
  const starts = new Map<number, Start[]>();
  for (const [id, same] of places) {
    const own = same.map(({ loop, spec }) => ({ spec, table: tables.get(loop) ?? rootTable }));
    starts.set(packId(id), own);
  }
  const made = { guide, places, tables, rootTable, starts, parents };
  prepared.set(guide, made);
  return made;
}
