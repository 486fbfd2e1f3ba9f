import { findCode } from '../../codes';
import { findRemarkCode } from '../../codes/remark-codes';
import { allAdjustments, type Claim, remarksOf } from '../../remit/claim';
import type { GlossaryEntry } from '../parts/adjustment';
import { capital, trimmed } from '../parts/words';

/** Every code of a claim with its meaning, each once: status, groups, reasons, remarks. */
export function glossaryOf(claim: Claim): readonly GlossaryEntry[] {
  const adjustments = allAdjustments(claim);
  return [
    ...known('status', 'claim-status', [trimmed(claim.status)]),
    ...known(
      'group',
      'group-code',
      adjustments.map(({ group }) => trimmed(group)),
    ),
    ...known(
      'reason',
      'reason-code',
      adjustments.map(({ reason }) => trimmed(reason)),
    ),
    ...known(
      'remark',
      'remark-code',
      remarksOf(claim).map(({ value }) => value.trim()),
    ),
  ];
}

function known(
  list: GlossaryEntry['list'],
  listId: string,
  codes: readonly string[],
): readonly GlossaryEntry[] {
  return [...new Set(codes)].flatMap((code): readonly GlossaryEntry[] => {
    const gist = findCode(listId, code)?.gist;
    if (gist === undefined) return [];
    // What to do about a reason is said with its adjustment; an alert has no other place.
    const next = list === 'remark' ? findRemarkCode(code)?.next : undefined;
    return [{ list, code, gist: capital(gist), next }];
  });
}
