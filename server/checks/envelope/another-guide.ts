import { guideOfGroup, transactionOfGroup } from '../../document-guide';
import { isVersion } from '../../guide/guide-of';
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
  run(interchange, report) {
    for (const group of interchange.groups) {
      const isOfRemittances = transactionOfGroup(group) === '835';
      if (!isOfRemittances || guideOfGroup(group, interchange)) continue;
      const naming = [group.head, interchange.head].find(
        (head) => head?.version && isVersion(head.version.value.trim()),
      );
      if (!naming?.version) continue;
      report({
        span: inBlock(naming.block, naming.version),
        message: `This file follows ${naming.version.value.trim()}, not 005010X221A1. Amounts are checked; segments and elements are not.`,
      });
      return;
    }
  },
};
