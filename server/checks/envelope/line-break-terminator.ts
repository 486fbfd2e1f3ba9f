import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Segments are ended by a character that an editor or a file transfer does not change.
 *
 * ## Why it matters
 * Where line breaks end segments, a transfer that rewrites line breaks, or a tool that wraps lines,
 * changes the file's structure.
 *
 * ## Example
 * An ISA that is followed by a line break instead of `~`.
 *
 * ## Fix
 * Nothing, as long as all who read the file agree; otherwise ask the sender for `~`.
 *
 * ## Source
 * 005010X221A1, appendix on delimiters.
 */
export const lineBreakTerminator: InterchangeCheck = {
  id: 'line-break-terminator',
  title: 'Segments are not ended by line breaks alone',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head || !/[\r\n]/.test(head.block.delimiters.segment)) return;
    report({
      span: inBlock(head.block, head.span),
      message:
        'Segments are ended by line breaks alone: a transfer that changes line breaks would change the file. ~ is safer.',
    });
  },
};
