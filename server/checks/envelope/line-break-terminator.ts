import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A line break as the segment terminator.
 *
 * ## Why it matters
 * A transfer that converts line breaks, or a tool that wraps lines, changes the structure of the
 * file.
 *
 * ## Example
 * An ISA followed by a line break instead of `~`.
 *
 * ## Fix
 * None needed while every system that handles the file agrees. Otherwise, ask the sender for `~`.
 *
 * ## Source
 * X12 syntax, delimiters.
 */
export const lineBreakTerminator: InterchangeCheck = {
  id: 'line-break-terminator',
  title: 'Segments end with line breaks only',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head || !/[\r\n]/.test(head.block.delimiters.segment)) return;
    report({
      span: inBlock(head.block, head.span),
      message:
        'Segments end with line breaks only. A transfer that converts line breaks would change the file; ~ is safer.',
    });
  },
};
