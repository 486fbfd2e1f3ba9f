import { memoizePerObject } from '../cache';
import type { Condition, ElementSpec, ElementType, SegmentSpec } from '../guide/spec';
import { packCode } from './pack';
import { type PackedTable, packedTable } from './packed-table';

/** A segment's spec prepared for reading many segments of its kind. */
export interface SegmentPlan {
  readonly spec: SegmentSpec;
  readonly elements: readonly ElementPlan[];
  /** Number of the last required element; 0 if there is none. */
  readonly lastRequired: number;
  /** Those that a segment with all its required elements can still break. */
  readonly conditions: readonly ConditionPlan[];
  /** The elements of which one must be filled for any condition to be broken. */
  readonly dependent: number;
  /** Elements are padded with spaces to a fixed width. */
  readonly padded: boolean;
}

/**
 * What an element may hold.
 *
 * - `qualifier`: what decided the segment's place, and was checked with it.
 * - `value`: one value.
 * - `padded value`: one value, padded with spaces.
 * - `parts`: components.
 * - `nothing`: the guide does not use it.
 */
type Content = 'qualifier' | 'value' | 'padded value' | 'parts' | 'nothing';

export interface ElementPlan {
  readonly spec: ElementSpec;
  readonly type: ElementType;
  readonly holds: Content;
  readonly required: boolean;
  readonly min: number;
  readonly max: number;
  /** The allowed codes packed with `packCode`; absent if any value is valid. */
  readonly codes: PackedTable<true> | undefined;
  /** The allowed codes, if one of them is too long to be packed. */
  readonly words: ReadonlySet<string> | undefined;
  readonly parts: readonly ElementPlan[];
  /** Number of the last required component; 0 if there is none. */
  readonly lastRequired: number;
}

/** A condition as sets of bits: element `n` is bit `n`. */
export interface ConditionPlan {
  readonly condition: Condition;
  readonly kind: Condition['kind'];
  readonly all: number;
  /** The element that the others depend on, in the two conditional kinds. */
  readonly first: number;
  readonly rest: number;
  /** The elements of which one must be filled for the condition to be broken. */
  readonly dependent: number;
}

/** The plan of a segment, made when it is first asked for. */
export const planOf = memoizePerObject((spec: SegmentSpec): SegmentPlan => {
  const padded = spec.id === 'ISA';
  const qualifier = spec.qualifiers ? (spec.qualifiedBy ?? 1) - 1 : -1;
  const elements = spec.elements.map((element, i) =>
    planElement(element, contentOf(element, i === qualifier, padded)),
  );
  const conditions = (spec.conditions ?? [])
    .filter((condition) => !isGiven(condition, elements))
    .map(planCondition);
  return {
    spec,
    elements,
    lastRequired: lastRequired(elements),
    conditions,
    dependent: conditions.reduce((set, { dependent }) => set | dependent, 0),
    padded,
  };
});

function contentOf({ usage, type }: ElementSpec, qualifies: boolean, padded: boolean): Content {
  if (qualifies) return 'qualifier';
  if (usage === 'not used') return 'nothing';
  if (type === 'composite') return 'parts';
  return padded ? 'padded value' : 'value';
}

function planElement(spec: ElementSpec, holds: Content): ElementPlan {
  const packed = spec.codes?.map((code) => packCode(code, 0, code.length));
  const fits = packed && !packed.includes(-1);
  const parts = (spec.components ?? []).map((part) =>
    planElement(part, contentOf(part, false, false)),
  );
  return {
    spec,
    type: spec.type,
    holds,
    required: spec.usage === 'required',
    min: spec.min,
    max: spec.max,
    codes: fits ? packedTable(packed.map((code) => [code, true])) : undefined,
    words: spec.codes && !fits ? new Set(spec.codes) : undefined,
    parts,
    lastRequired: lastRequired(parts),
  };
}

function lastRequired(elements: readonly ElementPlan[]): number {
  return elements.map(({ required }) => required).lastIndexOf(true) + 1;
}

/** Whether a segment without a missing required element always meets the condition. */
function isGiven(
  { kind, elements: numbers }: Condition,
  elements: readonly ElementPlan[],
): boolean {
  return kind === 'one of' && numbers.some((n) => elements[n - 1]?.required);
}

function planCondition(condition: Condition): ConditionPlan {
  const { kind } = condition;
  const bits = condition.elements.map((n) => 1 << n);
  const all = bits.reduce((set, bit) => set | bit, 0);
  const first = bits[0] ?? 0;
  const rest = all & ~first;
  return { condition, kind, all, first, rest, dependent: dependentOf(kind, first, rest) };
}

/** The ID, element 0, represents those that are broken if nothing is filled. */
function dependentOf(kind: Condition['kind'], first: number, rest: number): number {
  switch (kind) {
    case 'paired':
      return first | rest;
    case 'one of':
      return 1;
    case 'only one':
      return rest;
    default:
      return first;
  }
}
