import { envelopeSegments, type Guide } from '../guide/guide';
import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { packId } from '../syntax/pack-id';
import { type GuideSlot, slotIn } from './guide-slot';
import { packCode } from './pack';
import { type PackedTable, packedTable } from './packed-table';

/** A segment that may follow inside a loop: one of the loop's own, or the opener of an inner loop. */
export interface Child {
  readonly slot: GuideSlot;
  /** Order among the loop's children. */
  readonly position: number;
  readonly max: number;
  /** Its number among the loop's children. */
  readonly index: number;
  /** The loop it opens. */
  readonly inner: LoopTable | undefined;
}

/** The children of a loop that share a segment ID. */
export interface Choice {
  readonly children: readonly [Child, ...Child[]];
  /** The number of the element that decides between them. */
  readonly qualifier: number;
  /** The child for each qualifier, packed with `packCode`; `undefined` if the ID alone decides. */
  readonly byQualifier: PackedTable<Child> | undefined;
}

/** A loop prepared for reading; segment IDs are packed with `packId`. */
export interface LoopTable {
  readonly loop: LoopSpec;
  readonly opener: GuideSlot;
  readonly openerId: number;
  readonly children: readonly Child[];
  readonly byId: PackedTable<Choice>;
  readonly bySlot: ReadonlyMap<GuideSlot, Child>;
  /** The required children whose absence can be noticed. */
  readonly required: readonly Child[];
  /** The inner loops that a segment of this ID shows to be there although their opener is lost. */
  readonly implied: ReadonlyMap<number, readonly Child[]>;
}

/** The tables of all loops of a guide. */
export interface GuideTables {
  readonly tables: ReadonlyMap<LoopSpec, LoopTable>;
  /** That of the interchange. */
  readonly rootTable: LoopTable;
}

/** Prepares all loops of a guide for reading. */
export function tablesOf({ root, openers }: Guide): GuideTables {
  // These begin a part of the document, so a reader of one part cannot tell whether they are missing.
  const partOpeners = new Set<string>([...envelopeSegments, ...openers]);
  const tables = new Map<LoopSpec, LoopTable>();
  const add = (loop: LoopSpec): LoopTable => {
    const table = tableOf(loop, loop.loops.map(add), partOpeners);
    tables.set(loop, table);
    return table;
  };
  return { tables, rootTable: add(root) };
}

function tableOf(
  loop: LoopSpec,
  inner: readonly LoopTable[],
  partOpeners: ReadonlySet<string>,
): LoopTable {
  const [opener, ...own] = loop.segments;
  const children: Child[] = [...own.map((spec) => childOf(loop, spec)), ...inner.map(openerOf)].map(
    ({ slot, position, max, inner }, index) => ({
      slot,
      position,
      max: Math.min(max, unlimited),
      index,
      inner,
    }),
  );
  return {
    loop,
    opener: slotIn(loop, opener),
    openerId: packId(opener.id),
    children,
    byId: packedTable(choicesOf(children)),
    bySlot: new Map(children.map((child) => [child.slot, child])),
    required: children.filter((child) => isRequired(child) && !partOpeners.has(child.slot.spec.id)),
    implied: impliedBy(children),
  };
}

/** More than any text holds; as an integer, quicker to compare than Infinity. */
const unlimited = 2 ** 30 - 1;

type Unnumbered = Omit<Child, 'index'>;

function childOf(loop: LoopSpec, spec: SegmentSpec): Unnumbered {
  return { slot: slotIn(loop, spec), position: spec.position, max: spec.max, inner: undefined };
}

function openerOf(inner: LoopTable): Unnumbered {
  return { slot: inner.opener, position: inner.loop.position, max: inner.loop.max, inner };
}

function isRequired({ inner, slot }: Child): boolean {
  return (inner ? inner.loop.usage : slot.spec.usage) === 'required';
}

function choicesOf(children: readonly Child[]): Map<number, Choice> {
  const byId = new Map<number, [Child, ...Child[]]>();
  for (const child of children) {
    const id = packId(child.slot.spec.id);
    const others = byId.get(id);
    if (others) others.push(child);
    else byId.set(id, [child]);
  }
  return new Map([...byId].map(([id, same]) => [id, choiceOf(same)]));
}

function choiceOf(children: readonly [Child, ...Child[]]): Choice {
  const byQualifier = children.flatMap((child) =>
    (child.slot.spec.qualifiers ?? []).map(
      (qualifier) => [packCode(qualifier, 0, qualifier.length), child] as const,
    ),
  );
  return {
    children,
    qualifier: children[0].slot.spec.qualifiedBy ?? 1,
    byQualifier: byQualifier.length > 0 ? packedTable(byQualifier) : undefined,
  };
}

/**
 * A loop is there without its opener if a loop inside it opens (a claim without an LX), or if it is
 * required and one of its segments is there (a payer's street without an N1).
 */
function impliedBy(children: readonly Child[]): Map<number, readonly Child[]> {
  const implied = new Map<number, readonly Child[]>();
  for (const child of children) {
    for (const [id, { children: within }] of choicesOf(child.inner?.children ?? [])) {
      if (isRequired(child) || within.some(({ inner }) => inner))
        implied.set(id, [...(implied.get(id) ?? []), child]);
    }
  }
  return implied;
}
