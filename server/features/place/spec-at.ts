import type { RemittanceDocument } from '../../document';
import { namingGuideAt } from '../../document-guide';
import type { Guide } from '../../guide/guide';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../guide/spec';
import type { TextPlace } from '../../place';
import { placementOf } from '../../structure/block-placement';
import { elementSpec } from '../../structure/lookup';
import type { Placement } from '../../structure/placement';
import type { Block } from '../../syntax/block';
import { memo } from '../../syntax/memo';

const placements = memo<{ readonly guide: Guide; readonly places: Placement['places'] }>();

/** Where each segment of a block is in its guide; kept with the blocks that are viewed. */
export function placesIn(block: Block, guide: Guide): Placement['places'] {
  const known = placements.of(block);
  if (known?.guide === guide) return known.places;
  const { places } = placementOf(block, guide);
  placements.keep(block, { guide, places });
  return places;
}

/** What the guide says about a place. */
export interface SpecAt {
  readonly loop: LoopSpec;
  readonly segment: SegmentSpec;
  /** The element, or the component where the place is one; absent for the segment id. */
  readonly element: ElementSpec | undefined;
}

/**
 * What the guide says about a place in a text: a segment such as NM1 differs from loop to loop.
 * `undefined` if the guide has no such segment, or if no guide is known for the transaction.
 */
export function specAt(
  document: RemittanceDocument,
  { block, blockNumber, index, element, component }: TextPlace,
): SpecAt | undefined {
  const guide = namingGuideAt(document, blockNumber);
  const place = guide && placesIn(block, guide)[index];
  if (!place) return undefined;
  return { loop: place.loop, segment: place.spec, element: partOf(place.spec, element, component) };
}

/** A composite without separators holds its first component alone. */
function partOf(segment: SegmentSpec, n: number, component: number | undefined) {
  if (n === 0) return undefined;
  return elementSpec(segment, n, component ?? 1) ?? elementSpec(segment, n);
}
