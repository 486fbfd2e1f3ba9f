import { elementSpan, textOf } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * ISA16 followed directly by GS, without a segment terminator.
 *
 * ## Why it matters
 * The character after ISA16 defines the segment terminator. Without it, software has to guess.
 *
 * ## Example
 * `…*0*P*:GS*HP*…`
 *
 * ## Fix
 * Insert the terminator between ISA16 and GS.
 *
 * ## Source
 * X12 syntax, delimiters; 005010X221A1, ISA16 and the character after it.
 */
export const interchangeTerminator: InterchangeCheck = {
  id: 'interchange-terminator',
  title: 'Segment terminator is missing after ISA16',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head) return;
    const { block } = head;
    const last = elementSpan(block, 0, 16);
    // ISA16 runs on into GS, because nothing ends the ISA.
    if (!last || !/^.GS$/.test(textOf(block, last))) return;
    const after = { start: last.start + 1, end: last.start + 1 };
    const mark = block.delimiters.segment;
    report({
      span: inBlock(block, last),
      message: `Segment terminator missing after ISA16: GS follows directly. Insert ${mark} between them.`,
      fixes: [
        {
          title: `Insert ${mark} after ISA16`,
          kind: 'suggested',
          edits: [{ span: inBlock(block, after), text: mark }],
        },
      ],
    });
  },
};
