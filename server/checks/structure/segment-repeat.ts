import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementSpan, elementText } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A segment or loop that occurs more often than the guide allows.
 *
 * ## Why it matters
 * Software reserves room for the allowed number. Extra segments overwrite earlier ones or are
 * dropped.
 *
 * ## Example
 * Two `BPR` in one payment, or three `DTM` with a service date in one line.
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, repeats of segments and loops.
 */
export const segmentRepeat: PlacementCheck = {
  id: 'segment-repeat',
  title: 'Segment occurs too often',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['too many'],
  run({ index, spec, loop }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!spec || !span) return;
    const [opener] = loop.segments;
    const max = opener === spec ? loop.max : spec.max;
    const where = opener === spec ? 'the enclosing loop' : loopTitle(loop);
    report({
      span,
      message: `${segmentTitle(spec, elementText(block, index, 1))} occurs too often. ${max === 1 ? 'Only one' : `Up to ${max}`} allowed in ${where}.`,
    });
  },
};
