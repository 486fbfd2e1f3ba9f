import { packCode } from './pack';
import type { Condition, ElementSpec, ElementType, SegmentSpec } from './spec';

/** A segment's spec prepared for reading many segments of its kind. */
export interface SegmentPlan {
  readonly spec: SegmentSpec;
  readonly elements: readonly ElementPlan[];
  /** Position of the last required element; 0 where none is. */
  readonly lastRequired: number;
  readonly conditions: readonly ConditionPlan[];
  /** Elements are padded with spaces to a fixed width. */
  readonly padded: boolean;
}

export interface ElementPlan {
  readonly spec: ElementSpec;
  readonly type: ElementType;
  readonly required: boolean;
  readonly notUsed: boolean;
  readonly min: number;
  readonly max: number;
  /** The allowed codes packed with `packCode`; absent where any value goes. */
  readonly codes: ReadonlySet<number> | undefined;
  /** The allowed codes where one of them is too long to be packed. */
  readonly words: ReadonlySet<string> | undefined;
  readonly parts: readonly ElementPlan[];
}

/** A condition as sets of bits: element `n` is bit `n`. */
export interface ConditionPlan {
  readonly condition: Condition;
  readonly kind: Condition['kind'];
  readonly all: number;
  /** The element that the others depend on, in the two conditional kinds. */
  readonly first: number;
  readonly rest: number;
}

const plans = new Map<SegmentSpec, SegmentPlan>();

/** The plan of a segment; made when it is first asked for, then kept, for the guide never changes. */
export function planOf(spec: SegmentSpec): SegmentPlan {
  const known = plans.get(spec);
  if (known) return known;
  // Which qualifiers may stand at a place decides the place itself: they are judged with it.
  const elements = spec.elements.map((element, i) => planElement(element, i === 0 && spec.qualifiers !== undefined));
  const plan: SegmentPlan = {
    spec,
    elements,
    lastRequired: elements.map(({ required }) => required).lastIndexOf(true) + 1,
    conditions: (spec.conditions ?? []).map(planCondition),
    padded: spec.id === 'ISA',
  };
  plans.set(spec, plan);
  return plan;
}

function planElement(spec: ElementSpec, qualifies: boolean): ElementPlan {
  const codes = qualifies ? undefined : spec.codes;
  const packed = codes?.map((code) => packCode(code, 0, code.length));
  const fits = packed && !packed.includes(-1);
  return {
    spec,
    type: spec.type,
    required: spec.usage === 'required',
    notUsed: spec.usage === 'not used',
    min: spec.min,
    max: spec.max,
    codes: fits ? new Set(packed) : undefined,
    words: codes && !fits ? new Set(codes) : undefined,
    parts: (spec.components ?? []).map((part) => planElement(part, false)),
  };
}

function planCondition(condition: Condition): ConditionPlan {
  const bits = condition.elements.map((n) => 1 << n);
  const all = bits.reduce((set, bit) => set | bit, 0);
  const first = bits[0] ?? 0;
  return { condition, kind: condition.kind, all, first, rest: all & ~first };
}
