import { blockText } from '../../syntax/block';
import { isPartOfFrame } from '../../syntax/frame';
import { type FileCheck, inBlock } from '../check';

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
  run({ blocks }, report) {
    const [first, next] = blocks;
    if (!first || first.segments > 0 || !next) return;
    const span = inBlock(first, { start: 0, end: first.length });
    const text = blockText(first);
    const isBlank = text.trim() === '';
    if (!isBlank && isPartOfFrame(text, next.delimiters.framed)) return;
    if (/^\s*GS[^A-Za-z0-9\s]/.test(text)) {
      report({ span, message: 'GS before ISA: the headers are in the wrong order.' });
      return;
    }
    const what = isBlank ? 'Spaces or line breaks' : 'Text';
    report({
      span,
      message: `${what} before ISA, where many programs expect the file to begin. Remove ${isBlank ? 'them' : 'it in a copy'}.`,
      fixes: [
        {
          title: 'Remove everything before ISA',
          kind: isBlank ? 'safe' : 'suggested',
          edits: [{ span, text: '' }],
        },
      ],
    });
  },
};
