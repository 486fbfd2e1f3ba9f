import { elementSpan, textOf } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A character that can end segments follows ISA16.
 *
 * ## Why it matters
 * It is the only place that names the segment terminator; without it the file has to be guessed at.
 *
 * ## Example
 * `…*0*P*:GS*HP*…`
 *
 * ## Fix
 * Put the terminator in between ISA16 and GS.
 *
 * ## Source
 * 005010X221A1, ISA16 and the character behind it.
 */
export const interchangeTerminator: InterchangeCheck = {
  id: 'interchange-terminator',
  title: 'A segment terminator follows ISA16',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head) return;
    const { block } = head;
    const last = elementSpan(block, 0, 16);
    // The ISA goes on into the GS, because nothing ends it.
    if (!last || !/^.GS$/.test(textOf(block, last))) return;
    const behind = { start: last.start + 1, end: last.start + 1 };
    const mark = block.delimiters.segment;
    report({
      span: inBlock(block, last),
      message: `No segment terminator follows ISA16: GS stands directly behind it. Put ${mark} in between.`,
      fixes: [
        {
          title: `Put ${mark} behind ISA16`,
          kind: 'suggested',
          edits: [{ span: inBlock(block, behind), text: mark }],
        },
      ],
    });
  },
};
