import {
  type Block,
  foreignText as foreignTextIn,
  openerOf,
  pageTexts,
  textOf,
} from '../../syntax/block';
import { wordsAfterTrailer } from '../../syntax/stray-text';
import type { BlockCheck } from '../check';
import { visible } from '../visible';

/**
 * ## What it checks
 * Characters between two segments that are neither a segment nor spacing: a NUL, a quote. Not reported
 * one by one if they follow every segment; what pages of a printout have is `printed-pages`.
 *
 * ## Why it matters
 * Strict software takes them for the beginning of the next segment, and loses it.
 *
 * ## Example
 * NULs between `SE` and `ST`, Ctrl-Z after `IEA`.
 *
 * ## Fix
 * Remove them. Control characters can be removed safely.
 *
 * ## Source
 * X12 syntax, segments.
 */
export const foreignText: BlockCheck = {
  id: 'foreign-text',
  title: 'Characters between segments',
  severity: 'warning',
  tags: ['structure'],
  scope: 'block',
  needs: 'foreign text',
  run(block, report) {
    if (block.delimiters.framed) return;
    const pages = pageTexts(block);
    // Words after the end of an interchange are `text-after-interchange`.
    if (openerOf(block) === 'IEA' && wordsAfterTrailer(block)) return;
    for (const span of foreignTextIn(block)) {
      if (pages.some(({ start }) => start === span.start)) continue;
      const text = textOf(block, span);
      const kind = /^[^\P{C}\p{Co}\p{Cs}]+$/u.test(text) ? 'safe' : 'suggested';
      report({
        span,
        message: `${visible(text)} ${place(block)} is not part of a segment. Remove it.`,
        fixes: [{ title: 'Remove it', kind, edits: [{ span, text: '' }] }],
      });
    }
  },
};

function place(block: Block): string {
  return openerOf(block) === 'IEA' ? 'after the last segment' : 'between segments';
}
