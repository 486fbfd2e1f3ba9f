import { isOneTypo } from '../codes/nearest-code';
import type { Guide } from '../guide/guide';
import type { ElementSpec, SegmentSpec } from '../guide/spec';
import type { GuideSlot } from './guide-slot';
import { preparedGuide } from './prepared-guide';

/** Every slot where a segment of this ID may be, in the guide's order; empty for an unknown ID. */
export function slotsOf(guide: Guide, segmentId: string): readonly GuideSlot[] {
  return preparedGuide(guide).slots.get(segmentId) ?? [];
}

/** Whether the guide uses this segment ID anywhere. */
export function isKnownSegment(guide: Guide, id: string): boolean {
  return preparedGuide(guide).slots.has(id);
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

/**
 * The one segment ID of the guide that is a single typo away from this one; `undefined` if there is
 * none or more than one.
 */
export function nearestSegmentId(guide: Guide, id: string): string | undefined {
  const upper = id.toUpperCase();
  if (isKnownSegment(guide, upper)) return upper;
  const known = [...preparedGuide(guide).slots.keys()];
  const near = known.filter((one) => isOneTypo(upper, one));
  return near.length === 1 ? near[0] : undefined;
}
