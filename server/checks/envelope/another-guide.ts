import { otherGuide } from '../../remit/transaction-kind';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Groups follow the guide of 5010. Of others it is said once what is read of them.
 *
 * ## Why it matters
 * Segments and elements of 4010 follow other rules; judged by those of 5010 a good old file would
 * be full of findings. Amounts balance alike, so the sums are still checked.
 *
 * ## Example
 * `GS*HP*…*X*004010X091A1~`
 *
 * ## Fix
 * Nothing, where the file is an old one.
 *
 * ## Source
 * 004010X091A1 was replaced by 005010X221A1 on 2012-01-01.
 */
export const anotherGuide: InterchangeCheck = {
  id: 'another-guide',
  title: 'Groups follow the guide of 5010',
  severity: 'information',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head, groups }, report) {
    for (const group of groups) {
      const version = otherGuide(group.head, head);
      const naming = group.head?.version ? group.head : head;
      if (!version || !naming?.version) continue;
      report({
        span: inBlock(naming.block, naming.version),
        message: `This file follows ${version}, not 005010X221A1: its amounts are checked, its segments and elements are not.`,
      });
      return;
    }
  },
};
