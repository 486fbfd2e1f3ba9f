import type { ElementSpec, LoopSpec, SegmentSpec } from '../../guide/spec';
import type { TextPlace } from '../../place';
import { placementOf } from '../../structure/block-placement';
import { elementSpec } from '../../structure/lookup';
import { perBlock } from '../../syntax/memo';

/** The place of each segment of a block in the guide; kept with the blocks that are viewed. */
export const placesIn = perBlock((block) => placementOf(block).places);

/** What the guide says about a place. */
export interface SpecAt {
  readonly loop: LoopSpec;
  readonly segment: SegmentSpec;
  /** The element, or the component where the place is one; absent for the segment id. */
  readonly element: ElementSpec | undefined;
}

/**
 * What the guide says about a place in a text: a segment such as NM1 differs from loop to loop.
 * `undefined` where the guide has no such segment.
 */
export function specAt({ block, index, element, component }: TextPlace): SpecAt | undefined {
  const place = placesIn(block)[index];
  if (!place) return undefined;
  return { loop: place.loop, segment: place.spec, element: partOf(place.spec, element, component) };
}

/** A composite without separators holds its first component alone. */
function partOf(segment: SegmentSpec, n: number, component: number | undefined) {
  if (n === 0) return undefined;
  return elementSpec(segment, n, component ?? 1) ?? elementSpec(segment, n);
}
