import { memoizePerBlock } from '../../cache';
import type { RemittanceDocument } from '../../document';
import { namingGuideAt } from '../../document-guide';
import type { Guide } from '../../guide/guide';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../guide/spec';
import type { LocatedElement } from '../../located-element';
import { placementOf } from '../../structure/block-placement';
import { elementSpec } from '../../structure/lookup';
import type { Placement } from '../../structure/placement';
import type { Block } from '../../syntax/block';

/**
 * The guide's slot of each segment of a block; kept with the blocks that are viewed. A segment that is
 * written as in a claim has none: its elements are not those of the segment that it should be.
 */
export const slotsIn = memoizePerBlock((block: Block, guide: Guide): Placement['slots'] => {
  const { slots, faults } = placementOf(block, guide);
  const claimSyntax = faults.filter(({ kind }) => kind === 'claim syntax');
  if (claimSyntax.length === 0) return slots;
  const ofClaims = new Set(claimSyntax.map(({ index }) => index));
  return slots.map((slot, index) => (ofClaims.has(index) ? undefined : slot));
});

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
  { block, blockNumber, index, element, component }: LocatedElement,
): SpecAt | undefined {
  const guide = namingGuideAt(document, blockNumber);
  const slot = guide && slotsIn(block, guide)[index];
  if (!slot) return undefined;
  return { loop: slot.loop, segment: slot.spec, element: partOf(slot.spec, element, component) };
}

/** A composite without separators holds its first component alone. */
function partOf(segment: SegmentSpec, n: number, component: number | undefined) {
  if (n === 0) return undefined;
  return elementSpec(segment, n, component ?? 1) ?? elementSpec(segment, n);
}
