import { slotsOf } from '../../structure/lookup';
import { list, loopTitle, segmentTitle } from '../../structure/wording';
import { elementText, openerOf, segmentSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A segment in a loop that does not include it.
 *
 * ## Why it matters
 * A segment describes the loop it is in. A claim's NM1 after a service line describes neither the
 * claim nor the line.
 *
 * ## Example
 * `SVC*HC:G0463*100*80~MOA***MA01~`: MOA belongs before the first service line.
 *
 * ## Fix
 * Ask the sender for a corrected file. Until then, read the segment as part of the loop where it
 * belongs.
 *
 * ## Source
 * 005010X221A1, loops.
 */
export const segmentMisplaced: PlacementCheck = {
  id: 'segment-misplaced',
  title: 'Segment is in the wrong loop',
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['misplaced'],
  run({ index, spec, loop }, block, report, { guide }) {
    // What follows the end of an interchange is `outside-transaction`.
    if (!spec || openerOf(block) === 'IEA') return;
    const qualifier = elementText(block, index, 1);
    const homes = slotsOf(guide, spec.id)
      .filter((place) => place.spec === spec || place.spec.qualifiers?.includes(qualifier))
      .map((place) => loopTitle(place.loop));
    report({
      span: segmentSpan(block, index),
      message: `${segmentTitle(spec, qualifier)} does not belong in ${loopTitle(loop)}. Expected in ${list([...new Set(homes)], 'or')}.`,
    });
  },
};
