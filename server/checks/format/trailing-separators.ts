import type { Span } from '../../span';
import { type Block, segmentSpan, textOf } from '../../syntax/block';
import { isStrayText } from '../../syntax/stray-text';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Separators after the last filled element of a segment, or after the last filled component of an
 * element.
 *
 * ## Why it matters
 * X12 omits empty values at the end. Strict receivers reject such a segment.
 *
 * ## Example
 * `NM1*QC*1*DOE*JANE*****~`
 *
 * ## Fix
 * Remove them. Nothing is lost.
 *
 * ## Source
 * X12 syntax: trailing separators are suppressed.
 */
export const trailingSeparators: ElementCheck = {
  id: 'trailing-separators',
  title: 'Trailing separators after the last value',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['trailing separators'],
  run({ index, span, component }, block, report) {
    const count = span.end - span.start;
    const separators = count === 1 ? 'separator' : 'separators';
    const what = component === undefined ? 'element' : 'component';
    report({
      span,
      message: `${count} trailing ${separators} after the last ${what}. Remove ${count === 1 ? 'it' : 'them'}.`,
      fixes: [
        {
          title: 'Remove trailing separators',
          kind:
            isTerminated(block, index, span) && !isTorn(block, index, span) ? 'safe' : 'suggested',
          edits: [{ span, text: '' }],
        },
      ],
    });
  },
};

/** Whether what follows may be the rest of a segment, or what precedes the rest of another line. */
function isTorn(block: Block, index: number, { start }: Span): boolean {
  return isStrayText(block, index + 1) || /[\r\n]/.test(characterBefore(block, start));
}

/**
 * Whether a segment is ended by the terminator, or by the end of the text, where spaces are in no
 * value: those before the separators must not get there.
 */
function isTerminated(block: Block, index: number, { start }: Span): boolean {
  const { end } = segmentSpan(block, index);
  if (end >= block.length) return characterBefore(block, start).trim() !== '';
  return textOf(block, { start: end, end: end + 1 }) === block.delimiters.segment;
}

function characterBefore(block: Block, end: number): string {
  return textOf(block, { start: end - 1, end });
}
