import { elementCount } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * A segment has no more elements, and an element no more components, than the guide knows.
 *
 * ## Why it matters
 * A separator too many, often inside a name or an address, moves all that follows from its place.
 *
 * ## Example
 * `N3*100 MAIN STREET*SUITE 5*REAR~`: N3 has two elements.
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, elements of the segments.
 */
export const tooManyElements: ElementCheck = {
  id: 'too-many-elements',
  title: 'Segments and elements have no more parts than the guide knows',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['too many elements', 'too many components'],
  run({ kind, index, segment, spec, span }, block, report) {
    const { id, elements } = segment;
    // What runs on because the terminator is missing is for another check.
    if (id === 'ISA' && !block.delimiters.counted) return;
    const message =
      kind === 'too many elements'
        ? `${id} has ${elementCount(block, index)} elements, but the guide knows ${elements.length}: is there a separator too many?`
        : `${spec?.id ?? id} has more components than the ${spec?.components?.length ?? 0} that the guide knows.`;
    report({ span, message });
  },
};
