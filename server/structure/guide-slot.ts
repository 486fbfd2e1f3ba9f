import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { type Block, elementText } from '../syntax/block';
import { planOf, type SegmentPlan } from './plan';

/** A slot of the guide: where a segment may be. */
export interface GuideSlot {
  readonly loop: LoopSpec;
  readonly spec: SegmentSpec;
  readonly plan: SegmentPlan;
}

/** The slot of this segment in this loop. */
export function slotIn(loop: LoopSpec, spec: SegmentSpec): GuideSlot {
  return { loop, spec, plan: planOf(spec) };
}

/** Whether the segment at `index` has one of the qualifiers of this spec, or the spec has none. */
export function isQualified(block: Block, index: number, spec: SegmentSpec): boolean {
  const { qualifiers, qualifiedBy = 1 } = spec;
  return !qualifiers || qualifiers.includes(elementText(block, index, qualifiedBy));
}

/** Of several slots for the segment at `index`, the one with its qualifier, or else the first. */
export function bestSlot<Slot extends Pick<GuideSlot, 'spec'>>(
  slots: readonly Slot[],
  block: Block,
  index: number,
): Slot | undefined {
  if (slots.length < 2) return slots[0];
  return slots.find(({ spec }) => spec.qualifiers && isQualified(block, index, spec)) ?? slots[0];
}
