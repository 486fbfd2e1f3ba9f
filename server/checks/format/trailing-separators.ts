import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * No separators stand behind the last filled element of a segment, or component of an element.
 *
 * ## Why it matters
 * X12 wants what is empty at the end left out. Strict programs reject such a segment.
 *
 * ## Example
 * `NM1*QC*1*DOE*JANE*****~`
 *
 * ## Fix
 * Remove them: nothing is lost.
 *
 * ## Source
 * X12 syntax: trailing separators are suppressed.
 */
export const trailingSeparators: ElementCheck = {
  id: 'trailing-separators',
  title: 'No separators stand behind the last value',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['trailing separators'],
  run({ span, component }, _block, report) {
    const count = span.end - span.start;
    const are = count === 1 ? 'separator stands' : 'separators stand';
    const what = component === undefined ? 'element' : 'component';
    report({
      span,
      message: `${count} ${are} behind the last ${what}. Remove ${count === 1 ? 'it' : 'them'}.`,
      fixes: [{ title: 'Remove trailing separators', kind: 'safe', edits: [{ span, text: '' }] }],
    });
  },
};
