import { guideOfGroup, transactionOfGroup } from '../../document-guide';
import type { Group, Interchange } from '../../envelopes';
import { isVersion } from '../../guide/guide-of';
import { type BlockSpan, type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Groups that follow a guide other than 005010X221A1, such as 004010X091A1. Reported once per
 * interchange.
 *
 * ## Why it matters
 * Each version has its own segments, elements and codes. A 4010 remittance is checked against its
 * own guide. For other versions only amounts are checked: they balance the same way.
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
      if (transactionOfGroup(group) !== '835') continue;
      const guide = guideOfGroup(group, interchange);
      const named = versionIn(group, interchange);
      if (!named || (guide && !guide.replacedBy)) continue;
      report({
        span: named.place,
        message: guide
          ? `This file follows ${guide.id}, which ${guide.replacedBy} replaced. It is checked against ${guide.id}.`
          : `This file follows ${named.version}, not 005010X221A1. Amounts are checked; segments and elements are not.`,
      });
      return;
    }
  },
};

/** What names the version of a group: GS08 or ISA12, or ISA11 if neither can be read. */
function versionIn(
  group: Pick<Group, 'head'>,
  { head }: Pick<Interchange, 'head'>,
): { readonly version: string; readonly place: BlockSpan } | undefined {
  for (const one of [group.head, head]) {
    const version = one?.version?.value.trim() ?? '';
    if (one?.version && isVersion(version)) {
      return { version, place: inBlock(one.block, one.version) };
    }
  }
  const standard = head?.standard;
  return standard && { version: standard.value, place: inBlock(head.block, standard) };
}
