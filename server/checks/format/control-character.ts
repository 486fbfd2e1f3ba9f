import type { Span } from '../../span';
import { type Block, oddCharacters, segmentAt, segmentSpan, textOf } from '../../syntax/block';
import { holeIn } from '../../syntax/hole';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * Control characters inside a segment. Sixteen or more NULs in a row take the place of a lost piece of the
 * file: nothing else is then reported of that claim or block, nor the count and balance of its payment.
 *
 * ## Why it matters
 * They come from a faulty transfer or copy. Software rejects them, or shows something other than
 * what was sent.
 *
 * ## Example
 * A tab in `N3*100 MAIN STREET`.
 *
 * ## Fix
 * Download the file again.
 *
 * ## Source
 * X12 syntax, basic and extended character set.
 */
export const controlCharacter: BlockCheck = {
  id: 'control-character',
  title: 'Segment contains a control character',
  severity: 'warning',
  tags: ['format'],
  scope: 'block',
  needs: 'odd characters',
  run(block, report) {
    const hole = holeIn(block);
    if (hole) {
      report({
        span: hole,
        message:
          'NUL characters (0x00) are in place of a part of the file. Segments around them are not checked. Download the file again.',
      });
      return;
    }
    for (const span of oddCharacters(block)) {
      const codes = [...textOf(block, span)].map((character) => character.charCodeAt(0));
      const code = codes.find((unit) => unit < 32 || unit === 127);
      if (code === undefined || isSegment(block, span)) continue;
      const hex = code.toString(16).toUpperCase().padStart(2, '0');
      report({
        span,
        message: `Control character 0x${hex} is not allowed in a remittance. Download the file again.`,
      });
    }
  },
};

/** Whether a span is everything between two terminators, which `stray-text` reports. */
function isSegment(block: Block, { start, end }: Span): boolean {
  const index = segmentAt(block, start);
  const segment = index === undefined ? undefined : segmentSpan(block, index);
  return segment?.start === start && segment.end === end;
}
