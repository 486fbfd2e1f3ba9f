import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * ISA15 is T (test), not P (production).
 *
 * ## Why it matters
 * The payments in a test file were not made. Do not post them.
 *
 * ## Example
 * `…*0*T*:~`
 *
 * ## Fix
 * None needed if a test is intended.
 *
 * ## Source
 * 005010X221A1, ISA15.
 */
export const testInterchange: InterchangeCheck = {
  id: 'test-interchange',
  title: 'Interchange is a test',
  severity: 'information',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (head?.usage?.value !== 'T') return;
    report({
      span: inBlock(head.block, head.usage),
      message: 'Test file: ISA15 is T. Do not post it.',
    });
  },
};
