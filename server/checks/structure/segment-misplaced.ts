import { specsOf } from '../../structure/lookup';
import { list, loopTitle, segmentTitle } from '../../structure/wording';
import { elementText, segmentSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * Every segment stands in a loop that has it.
 *
 * ## Why it matters
 * A segment says something about the loop it stands in: a claim's NM1 behind a service line belongs
 * to nothing.
 *
 * ## Example
 * `SVC*HC:G0463*100*80~MOA***MA01~`: MOA belongs before the first service line.
 *
 * ## Fix
 * Ask the sender for a corrected file; read the segment where it should have stood.
 *
 * ## Source
 * 005010X221A1, loops.
 */
export const segmentMisplaced: PlacementCheck = {
  id: 'segment-misplaced',
  title: 'Segments stand in a loop that has them',
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['misplaced'],
  run({ index, spec, loop }, block, report) {
    if (!spec) return;
    const qualifier = elementText(block, index, 1);
    const homes = specsOf(spec.id)
      .filter((place) => place.spec === spec || place.spec.qualifiers?.includes(qualifier))
      .map((place) => loopTitle(place.loop));
    report({
      span: segmentSpan(block, index),
      message: `${segmentTitle(spec, qualifier)} does not belong here, in ${loopTitle(loop)}: the guide has it in ${list([...new Set(homes)], 'or')}.`,
    });
  },
};
