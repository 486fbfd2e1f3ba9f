import { otherGuide } from '../../remit/transaction-kind';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Groups that follow another implementation guide, such as 004010X091A1. Reported once per
 * interchange.
 *
 * ## Why it matters
 * Other versions have other segments and elements. Checked against 005010X221A1, a valid older file
 * would be full of findings. Amounts balance the same way, so balancing is still checked.
 *
 * ## Example
 * `GS*HP*…*X*004010X091A1~`
 *
 * ## Fix
 * None needed for an old file. If the file is recent, ask the sender for version 5010.
 *
 * ## Source
 * 45 CFR 162.1602: version 5010 replaced version 4010 on 01/01/2012.
 */
export const anotherGuide: InterchangeCheck = {
  id: 'another-guide',
  title: 'Group does not follow 005010X221A1',
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
        message: `This file follows ${version}, not 005010X221A1. Amounts are checked; segments and elements are not.`,
      });
      return;
    }
  },
};
