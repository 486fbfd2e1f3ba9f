import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { packId } from '../syntax/pack-id';
import { placeIn, type SegmentPlace } from './lookup';
import { packCode } from './pack';

/** A segment that may follow inside a loop: one of the loop's own, or the opener of a loop within. */
export interface Child {
  readonly place: SegmentPlace;
  /** Order among the loop's children. */
  readonly position: number;
  readonly max: number;
  /** Its number among the loop's children, and the bit that stands for it in a set of them. */
  readonly index: number;
  readonly bit: number;
  /** The loop it opens. */
  readonly inner: LoopTable | undefined;
}

/** The children of a loop that share a segment id. */
export interface Choice {
  readonly children: readonly [Child, ...Child[]];
  /** The child for each qualifier, packed with `packCode`; `undefined` where the id alone decides. */
  readonly byQualifier: ReadonlyMap<number, Child> | undefined;
}

/** A loop prepared for reading; segment ids are packed with `packId`. */
export interface LoopTable {
  readonly loop: LoopSpec;
  readonly opener: SegmentPlace;
  readonly children: readonly Child[];
  readonly byId: ReadonlyMap<number, Choice>;
  readonly byPlace: ReadonlyMap<SegmentPlace, Child>;
  /** The set of children whose absence can be told. */
  readonly required: number;
  /** The loops within that a segment of this id shows to be there although their opener is lost. */
  readonly implied: ReadonlyMap<number, readonly Child[]>;
}

/**
 * Where these segments stand a document begins a new part, so a reader of one part cannot tell
 * whether they are missing.
 */
const partOpeners = new Set(['GS', 'ST', 'LX', 'CLP', 'SE', 'GE', 'IEA']);

const tables = new Map<LoopSpec, LoopTable>();

/** The table of a loop; made when it is first asked for, then kept, for the guide never changes. */
export function tableOf(loop: LoopSpec): LoopTable {
  const known = tables.get(loop);
  if (known) return known;
  const [opener, ...own] = loop.segments;
  const children: Child[] = [
    ...own.map((spec) => childOf(loop, spec)),
    ...loop.loops.map((inner) => openerOf(tableOf(inner))),
  ].map(({ place, position, max, inner }, index) => ({
    place,
    position,
    max: Math.min(max, unlimited),
    index,
    bit: 1 << index,
    inner,
  }));
  const table: LoopTable = {
    loop,
    opener: placeIn(loop, opener),
    children,
    byId: choicesOf(children),
    byPlace: new Map(children.map((child) => [child.place, child])),
    required: children
      .filter((child) => isRequired(child) && !partOpeners.has(child.place.spec.id))
      .reduce((set, { bit }) => set | bit, 0),
    implied: impliedBy(children),
  };
  tables.set(loop, table);
  return table;
}

/** More than any text holds, and as an integer quicker to compare than Infinity. */
const unlimited = 2 ** 30 - 1;

type Unnumbered = Omit<Child, 'index' | 'bit'>;

function childOf(loop: LoopSpec, spec: SegmentSpec): Unnumbered {
  return { place: placeIn(loop, spec), position: spec.position, max: spec.max, inner: undefined };
}

function openerOf(inner: LoopTable): Unnumbered {
  return { place: inner.opener, position: inner.loop.position, max: inner.loop.max, inner };
}

function isRequired({ inner, place }: Child): boolean {
  return (inner ? inner.loop.usage : place.spec.usage) === 'required';
}

function choicesOf(children: readonly Child[]): Map<number, Choice> {
  const byId = new Map<number, [Child, ...Child[]]>();
  for (const child of children) {
    const id = packId(child.place.spec.id);
    const others = byId.get(id);
    if (others) others.push(child);
    else byId.set(id, [child]);
  }
  return new Map([...byId].map(([id, same]) => [id, choiceOf(same)]));
}

function choiceOf(children: readonly [Child, ...Child[]]): Choice {
  const byQualifier = new Map(
    children.flatMap((child) =>
      (child.place.spec.qualifiers ?? []).map(
        (qualifier) => [packCode(qualifier, 0, qualifier.length), child] as const,
      ),
    ),
  );
  return { children, byQualifier: byQualifier.size > 0 ? byQualifier : undefined };
}

/**
 * A loop is there without its opener if a loop within it opens (a claim without an LX), or if it
 * must be there and one of its segments is (a payer's street without an N1).
 */
function impliedBy(children: readonly Child[]): Map<number, readonly Child[]> {
  const implied = new Map<number, readonly Child[]>();
  for (const child of children) {
    for (const [id, { children: within }] of child.inner?.byId ?? []) {
      if (isRequired(child) || within.some(({ inner }) => inner))
        implied.set(id, [...(implied.get(id) ?? []), child]);
    }
  }
  return implied;
}
