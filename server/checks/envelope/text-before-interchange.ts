import { blockText } from '../../syntax/block';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Nothing stands before the first ISA.
 *
 * ## Why it matters
 * Many programs take the first character of a file for the I of ISA and refuse it otherwise.
 *
 * ## Example
 * A blank line or the head of a mail before `ISA*00*…`.
 *
 * ## Fix
 * Blank characters and a byte order mark can go without loss. Remove other text in a copy.
 *
 * ## Source
 * 005010X221A1, ISA.
 */
export const textBeforeInterchange: FileCheck = {
  id: 'text-before-interchange',
  title: 'Nothing stands before the ISA',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ sequence: { blocks } }, report) {
    const [first, next] = blocks;
    if (!first || first.segments > 0 || !next) return;
    const span = inBlock(first, { start: 0, end: first.length });
    const blank = blockText(first).trim() === '';
    const what = blank ? 'Blank characters stand' : 'Text stands';
    report({
      span,
      message: `${what} before ISA, where many programs expect the file to begin. Remove ${blank ? 'them' : 'it in a copy'}.`,
      fixes: [
        {
          title: 'Remove what stands before ISA',
          kind: blank ? 'safe' : 'suggested',
          edits: [{ span, text: '' }],
        },
      ],
    });
  },
};
