import { oddCharacters, textOf } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * Letters and symbols outside ASCII.
 *
 * ## Why it matters
 * The X12 character set has no accented letters. They change on the way from system to system, and
 * names that contain them no longer match.
 *
 * ## Example
 * `NM1*QC*1*MUÑOZ*…`. A letter that could not be read is reported by `replacement-character`.
 *
 * ## Fix
 * Ask the sender for plain letters. A no-break space (U+00A0) can be replaced with a space. If the file was converted, download it again.
 *
 * ## Source
 * X12 syntax, basic and extended character set.
 */
export const foreignCharacter: BlockCheck = {
  id: 'foreign-character',
  title: 'Value contains a non-ASCII character',
  severity: 'information',
  tags: ['format'],
  scope: 'block',
  needs: 'odd characters',
  run(block, report) {
    for (const span of oddCharacters(block)) {
      const text = textOf(block, span);
      const character = [...text].find((one) => one > '\u007f' && one !== '\ufffd');
      if (character === undefined) continue;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report({
        span,
        message: `Character U+${code} is not in the X12 character set and may change from system to system.`,
        fixes: /^\u00a0+$/.test(text)
          ? [
              {
                title: 'Replace with a space',
                kind: 'suggested',
                edits: [{ span, text: text.replaceAll('\u00a0', ' ') }],
              },
            ]
          : [],
      });
    }
  },
};
