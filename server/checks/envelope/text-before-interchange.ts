import { blockText, openerOf } from '../../syntax/block';
import type { BlockList } from '../../syntax/block-list';
import { isPartOfFrame } from '../../syntax/frame';
import { wordsAfterTrailer } from '../../syntax/stray-text';
import { type BlockSpan, type FileCheck, inBlock } from '../check';
import { wordsBefore } from '../words-before';

/**
 * ## What it checks
 * Anything before the first ISA.
 *
 * ## Why it matters
 * Many programs expect a file to begin with ISA and reject it otherwise.
 *
 * ## Example
 * An empty line or an email header before `ISA*00*…`.
 *
 * ## Fix
 * Spaces, line breaks, and a byte order mark can be removed safely. Remove other text in a copy of
 * the file.
 *
 * ## Source
 * 005010X221A1, ISA.
 */
export const textBeforeInterchange: FileCheck = {
  id: 'text-before-interchange',
  title: 'Text or spaces before ISA',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ blocks, pages }, report) {
    const [first, next] = blocks;
    if (!first || first.segments > 0 || !next) return;
    const span = inBlock(first, { start: 0, end: first.length });
    const text = blockText(first);
    const isBlank = text.trim() === '';
    if (/[^ \t\r\n]/.test(text) && isPartOfFrame(text, next.delimiters.framed)) return;
    // The header of the first page, among those of others.
    if (pages?.hasLines && wordsBefore(blocks)) return;
    if (/^\s*GS[^A-Za-z0-9\s]/.test(text)) {
      report({ span, message: 'GS before ISA: the headers are in the wrong order.' });
      return;
    }
    const edits = [{ span, text: '' }];
    if (isBlank) {
      report({
        span,
        message:
          'Spaces or line breaks before ISA, where many programs expect the file to begin. Remove them.',
        fixes: [{ title: 'Remove everything before ISA', kind: 'safe', edits }],
      });
      return;
    }
    const after = wordsAfterLast(blocks);
    report({
      span,
      message: `Text before ISA${after ? ' and after the last segment' : ''}, where many programs expect the file to begin${after ? ' and to end' : ''}. Remove it in a copy.`,
      fixes: [
        {
          title: `Remove everything before ISA${after ? ' and after the last segment' : ''}`,
          kind: 'suggested',
          edits: after ? [...edits, { span: after, text: '' }] : edits,
        },
      ],
    });
  },
};

function wordsAfterLast(blocks: BlockList): BlockSpan | undefined {
  const last = blocks.at(blocks.length - 1);
  const words = last && openerOf(last) === 'IEA' ? wordsAfterTrailer(last) : undefined;
  return last && words && inBlock(last, words);
}
