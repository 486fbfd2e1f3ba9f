import type { LoopSpec, SegmentSpec } from '../guide/spec';
import { type Block, elementText } from '../syntax/block';
import { planOf, type SegmentPlan } from './plan';

/** A place of the guide where a segment may be. */
export interface SegmentPlace {
  readonly loop: LoopSpec;
  readonly spec: SegmentSpec;
  readonly plan: SegmentPlan;
}

/** The place of this segment in this loop. */
export function placeIn(loop: LoopSpec, spec: SegmentSpec): SegmentPlace {
  return { loop, spec, plan: planOf(spec) };
}

/** Whether the segment at `index` has one of the qualifiers of this spec, or the spec has none. */
export function isQualified(block: Block, index: number, spec: SegmentSpec): boolean {
  const { qualifiers, qualifiedBy = 1 } = spec;
  return !qualifiers || qualifiers.includes(elementText(block, index, qualifiedBy));
}

/** Of several places for the segment at `index`, the one with its qualifier, or else the first. */
export function bestPlace<Place extends Pick<SegmentPlace, 'spec'>>(
  places: readonly Place[],
  block: Block,
  index: number,
): Place | undefined {
  if (places.length < 2) return places[0];
  return places.find(({ spec }) => spec.qualifiers && isQualified(block, index, spec)) ?? places[0];
}
