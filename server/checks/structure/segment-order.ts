import type { LoopSpec } from '../../guide/spec';
import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementText, segmentSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A segment in the right loop but in the wrong position.
 *
 * ## Why it matters
 * Strict software rejects a segment that comes too early or too late. Most software reads it
 * anyway.
 *
 * ## Example
 * A claim whose `CAS` comes after its `NM1*QC`.
 *
 * ## Fix
 * None needed if your software reads the file. Otherwise, ask the sender to follow the guide's
 * order.
 *
 * ## Source
 * 005010X221A1, positions of segments.
 */
export const segmentOrder: PlacementCheck = {
  id: 'segment-order',
  title: 'Segment is out of order',
  severity: 'information',
  tags: ['structure'],
  scope: 'placement',
  faults: ['out of order'],
  run({ index, spec, loop }, block, report) {
    if (!spec) return;
    report({
      span: segmentSpan(block, index),
      message: `${segmentTitle(spec, elementText(block, index, 1))} is out of order. Expected order in ${loopTitle(loop)}: ${orderOf(loop).join(', ')}.`,
    });
  },
};

/** The IDs of a loop's segments, and of the first segments of its inner loops, in the guide's order. */
function orderOf({ segments, loops }: LoopSpec): readonly string[] {
  const inner = loops.map((loop) => ({ id: loop.segments[0].id, position: loop.position }));
  const inOrder = [...segments, ...inner].sort((a, b) => a.position - b.position);
  return [...new Set(inOrder.map(({ id }) => id))];
}
