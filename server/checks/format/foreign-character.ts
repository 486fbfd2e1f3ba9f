import { oddCharacters, textOf } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * Values consist of plain letters, digits and signs: ASCII.
 *
 * ## Why it matters
 * X12 knows no accented letters. They change on the way from system to system, and names that hold
 * them no longer match.
 *
 * ## Example
 * `NM1*QC*1*MUÑOZ*…`, or U+FFFD where a letter could not be read.
 *
 * ## Fix
 * Ask the sender for plain letters; where the file was converted, fetch it again.
 *
 * ## Source
 * X12 syntax, basic and extended character set.
 */
export const foreignCharacter: BlockCheck = {
  id: 'foreign-character',
  title: 'Values are written in plain ASCII',
  severity: 'information',
  tags: ['format'],
  scope: 'block',
  run(block, report) {
    for (const span of oddCharacters(block)) {
      const character = [...textOf(block, span)].find((one) => one > '\u007f');
      if (character === undefined) continue;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report({
        span,
        message:
          code === 'FFFD'
            ? 'A character could not be read here: the file is written in another encoding.'
            : `Character U+${code} is not part of the X12 character set: it may change on the way.`,
      });
    }
  },
};
