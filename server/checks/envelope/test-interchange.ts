import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * ISA15 is P, for production.
 *
 * ## Why it matters
 * What a test file says was not paid: it is not to be posted.
 *
 * ## Example
 * `…*0*T*:~`
 *
 * ## Fix
 * Nothing, where a test is meant.
 *
 * ## Source
 * 005010X221A1, ISA15.
 */
export const testInterchange: InterchangeCheck = {
  id: 'test-interchange',
  title: 'The interchange is one of production',
  severity: 'information',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (head?.usage?.value !== 'T') return;
    report({
      span: inBlock(head.block, head.usage),
      message: 'ISA15 is T: this is a test file, not to be posted.',
    });
  },
};
