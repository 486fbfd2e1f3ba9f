import { type Adjustment, allAdjustments } from '../../remit/claim';
import type { Text } from '../../remit/field';
import type { ClaimCheck, Finding } from '../check';
import { explained, isInForce } from '../code-faults';

/**
 * ## What it checks
 * A reason code that its list limits to some group codes stands under one of these. Silent where
 * the limit is younger than the payment; 23 has a check of its own.
 *
 * ## Why it matters
 * The group says whose money it is: under the wrong one it is written off that should be billed,
 * or billed that should be written off.
 *
 * ## Example
 * `CAS*CO*136*50~`: 136 is allowed under OA only.
 *
 * ## Fix
 * Ask the payer who owes the amount.
 *
 * ## Source
 * Published list of reason codes, notes on group codes.
 */
export const groupCodeLimit: ClaimCheck = {
  id: 'group-code-limit',
  title: 'Reason codes stand under the group codes that their list allows',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { payment }) {
    const all = allAdjustments(claim);
    for (const adjustment of all) {
      const { group, reason, entry } = adjustment;
      if (!group || !reason || reason.value === '23') continue;
      if (!entry?.groups || entry.groups.some((allowed) => allowed === group.value)) continue;
      if (!groups.includes(group.value) || !isInForce(entry, payment)) continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} under group ${group.value}: its list allows it under ` +
          `${entry.groups.join(' or ')} only. Ask the payer who owes the amount.`,
        ...fixesFor(all, adjustment, group, entry.groups),
      });
    }
  },
};

/** Another group, or none, is a fault of its own. */
const groups: readonly string[] = ['CO', 'OA', 'PI', 'PR'];

/** Another group for the whole segment, where one alone is allowed and nothing else stands there. */
function fixesFor(
  all: readonly Adjustment[],
  { segment }: Adjustment,
  group: Text,
  allowed: readonly string[],
): Pick<Finding, 'fixes'> {
  const [only, ...others] = allowed;
  const alone = all.filter((other) => other.segment.start === segment.start).length === 1;
  if (!only || others.length > 0 || !alone) return {};
  const title = `Set the group code to ${only}`;
  return { fixes: [{ title, kind: 'suggested', edits: [{ span: group, text: only }] }] };
}
