import { oddCharacters, textOf } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * The replacement character U+FFFD, which takes the place of a byte that could not be read.
 *
 * ## Why it matters
 * The file was opened in another encoding than it was written in. The file itself is still whole;
 * saving it now writes the replacement characters over the original ones, and they are lost.
 *
 * ## Example
 * `NM1*QC*1*MU�OZ*…`, a file in Windows-1252 that was opened as UTF-8.
 *
 * ## Fix
 * Do not save. Reopen the file with the right encoding. If the character is in the file, download it
 * again.
 *
 * ## Source
 * Unicode, U+FFFD replacement character.
 */
export const replacementCharacter: BlockCheck = {
  id: 'replacement-character',
  title: 'Character could not be read',
  severity: 'error',
  tags: ['format'],
  scope: 'block',
  needs: 'odd characters',
  run(block, report) {
    for (const span of oddCharacters(block)) {
      const at = textOf(block, span).indexOf('\ufffd');
      if (at < 0) continue;
      const start = span.start + at;
      report({
        span: { start, end: start + 1 },
        message:
          'Unreadable character (U+FFFD): the file was read in the wrong encoding. Do not save; ' +
          'reopen the file with the right encoding. If it looks the same, download it again.',
      });
    }
  },
};
