import type { PrintedPages } from '../checks/context';
import { type Block, openerOf, pageTexts, textOf } from '../syntax/block';
import { wordsAfterTrailer } from '../syntax/stray-text';

/** What is known of printed pages after another block of a file; nothing for nearly all files. */
export function withPagesOf(
  block: Block,
  known: PrintedPages | undefined,
): PrintedPages | undefined {
  if (block.tokens.foreign.length === 0 || known?.hasLines || block.delimiters.framed) return known;
  const [first, ...others] = pageTexts(block);
  if (!first) return known;
  // Words after the last segment alone are `text-after-interchange`.
  if (!known && openerOf(block) === 'IEA' && wordsAfterTrailer(block)) return known;
  const hasLines = [first, ...others].some((span) => /[^\f]/.test(textOf(block, span)));
  return { block, span: first, ...known, hasLines };
}
