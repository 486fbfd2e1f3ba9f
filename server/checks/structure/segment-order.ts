import type { LoopSpec } from '../../guide/spec';
import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementText, segmentSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * The segments of a loop stand in the guide's order.
 *
 * ## Why it matters
 * Strict programs reject a segment that comes too early or too late; most read it all the same.
 *
 * ## Example
 * A claim whose `CAS` stands behind its `NM1*QC`.
 *
 * ## Fix
 * Nothing, where your program reads the file; else ask the sender for the guide's order.
 *
 * ## Source
 * 005010X221A1, positions of segments.
 */
export const segmentOrder: PlacementCheck = {
  id: 'segment-order',
  title: "The segments of a loop stand in the guide's order",
  severity: 'information',
  tags: ['structure'],
  scope: 'placement',
  faults: ['out of order'],
  run({ index, spec, loop }, block, report) {
    if (!spec) return;
    report({
      span: segmentSpan(block, index),
      message: `${segmentTitle(spec, elementText(block, index, 1))} is out of order: ${loopTitle(loop)} goes ${orderOf(loop).join(', ')}.`,
    });
  },
};

/** The ids of a loop's segments and of what opens the loops within, in the guide's order. */
function orderOf({ segments, loops }: LoopSpec): readonly string[] {
  const within = loops.map((loop) => ({ id: loop.segments[0].id, position: loop.position }));
  const inOrder = [...segments, ...within].sort((a, b) => a.position - b.position);
  return [...new Set(inOrder.map(({ id }) => id))];
}
