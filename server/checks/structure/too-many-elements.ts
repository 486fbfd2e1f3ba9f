import { elementCount } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * A segment with more elements, or an element with more components, than the guide defines.
 *
 * ## Why it matters
 * An extra separator, often inside a name or an address, shifts everything after it.
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
  title: 'Too many elements or components',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['too many elements', 'too many components'],
  run({ kind, index, segment, spec, span }, block, report) {
    const { id, elements } = segment;
    // An ISA that runs on because its terminator is missing is reported by `interchange-terminator`.
    if (id === 'ISA' && !block.delimiters.counted) return;
    const message =
      kind === 'too many elements'
        ? `${id} has ${elementCount(block, index)} elements; up to ${elements.length} allowed. Look for an extra separator.`
        : `${spec?.id ?? id} has too many components; up to ${spec?.components?.length ?? 0} allowed.`;
    report({ span, message });
  },
};
