import { isOneTypo } from '../codes/nearest-code';
import { guide } from '../guide/005010X221A1/index';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../guide/spec';
import { planOf, type SegmentPlan } from './plan';

/** A place of the guide where a segment may stand. */
export interface SegmentPlace {
  readonly loop: LoopSpec;
  readonly spec: SegmentSpec;
  readonly plan: SegmentPlan;
}

/** The place of this segment in this loop. */
export function placeIn(loop: LoopSpec, spec: SegmentSpec): SegmentPlace {
  return { loop, spec, plan: planOf(spec) };
}

const placesById = new Map<string, SegmentPlace[]>();
collectPlaces(guide);

/** Every place where a segment of this id may stand, in the guide's order; empty for an unknown id. */
export function specsOf(segmentId: string): readonly SegmentPlace[] {
  return placesById.get(segmentId) ?? [];
}

/** Whether the guide uses this segment id anywhere. */
export function isKnownSegment(id: string): boolean {
  return placesById.has(id);
}

/** Element `n` of a segment or, with `component`, that part of it; both count from 1. */
export function elementSpec(
  spec: SegmentSpec,
  n: number,
  component?: number,
): ElementSpec | undefined {
  const element = spec.elements[n - 1];
  return component === undefined ? element : element?.components?.[component - 1];
}

/** The one known segment id that is a single slip away from this one; `undefined` where there is none or the choice is open. */
export function nearestSegmentId(id: string): string | undefined {
  const upper = id.toUpperCase();
  if (isKnownSegment(upper)) return upper;
  const near = [...placesById.keys()].filter((known) => isOneTypo(upper, known));
  return near.length === 1 ? near[0] : undefined;
}

function collectPlaces(loop: LoopSpec): void {
  for (const spec of loop.segments) {
    const places = placesById.get(spec.id);
    if (places) places.push(placeIn(loop, spec));
    else placesById.set(spec.id, [placeIn(loop, spec)]);
  }
  loop.loops.forEach(collectPlaces);
}
