import { loopTitle, segmentTitle } from '../../structure/wording';
import { elementSpan, elementText } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * No segment or loop repeats more often than the guide allows.
 *
 * ## Why it matters
 * Programs keep room for so many and no more: what comes later overwrites the first or is dropped.
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
  title: 'Segments repeat no more often than the guide allows',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['too many'],
  run({ index, spec, loop }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!spec || !span) return;
    const [opener] = loop.segments;
    const max = opener === spec ? loop.max : spec.max;
    const where = opener === spec ? 'the loop around it' : loopTitle(loop);
    report({
      span,
      message: `${segmentTitle(spec, elementText(block, index, 1))} stands too often: the guide allows ${max === 1 ? 'one' : max} in ${where}.`,
    });
  },
};
