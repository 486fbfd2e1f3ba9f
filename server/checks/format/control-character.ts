import type { Span } from '../../span';
import { type Block, oddCharacters, segmentAt, segmentSpan, textOf } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * Segments hold no control characters.
 *
 * ## Why it matters
 * They come in by a broken transfer or a wrong copy. Programs reject them, or show something else
 * than what was sent.
 *
 * ## Example
 * A tabulator in `N3*100 MAIN STREET`.
 *
 * ## Fix
 * Ask for the file again.
 *
 * ## Source
 * X12 syntax, basic and extended character set.
 */
export const controlCharacter: BlockCheck = {
  id: 'control-character',
  title: 'Segments hold no control characters',
  severity: 'warning',
  tags: ['format'],
  scope: 'block',
  run(block, report) {
    for (const span of oddCharacters(block)) {
      const codes = [...textOf(block, span)].map((character) => character.charCodeAt(0));
      const code = codes.find((unit) => unit < 32 || unit === 127);
      if (code === undefined || isSegment(block, span)) continue;
      const hex = code.toString(16).toUpperCase().padStart(2, '0');
      report({
        span,
        message: `Control character 0x${hex}: it is no part of a remittance. Fetch the file again.`,
      });
    }
  },
};

/** Whether nothing else stands between two terminators; another check speaks of such text. */
function isSegment(block: Block, { start, end }: Span): boolean {
  const index = segmentAt(block, start);
  const segment = index === undefined ? undefined : segmentSpan(block, index);
  return segment?.start === start && segment.end === end;
}
