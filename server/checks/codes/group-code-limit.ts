import type { ReasonCode } from '../../codes/reason-codes';
import { type Adjustment, allAdjustments, type Claim } from '../../remit/claim';
import type { Text } from '../../remit/field';
import type { ClaimCheck, Finding } from '../check';
import { explained, isInForce } from '../code-faults';

/**
 * ## What it checks
 * A reason code that its list limits to certain group codes, under another one. Not reported if the
 * limit took effect after the payment; 23 has its own rule.
 *
 * ## Why it matters
 * The group code says who is responsible. Under the wrong one, an amount is written off that should
 * be billed, or billed that should be written off.
 *
 * ## Example
 * `CAS*CO*136*50~`: 136 is allowed under OA only.
 *
 * ## Fix
 * Contact the payer to find out who is responsible for the amount.
 *
 * ## Source
 * CARC list, notes on group codes.
 */
export const groupCodeLimit: ClaimCheck = {
  id: 'group-code-limit',
  title: 'Reason code is under a group code its list does not allow',
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  needs: 'limitedGroup',
  run(claim, report, { payment }) {
    const all = allAdjustments(claim);
    for (const adjustment of all) {
      const { group, reason, entry } = adjustment;
      if (!group || !reason || reason.value === '23') continue;
      const allowed = entry && allowedGroups(entry, claim);
      if (!entry || !allowed || allowed.some((one) => one === group.value)) continue;
      if (!groups.includes(group.value) || !isInForce(entry, payment)) continue;
      report({
        span: reason,
        message:
          `Reason code ${explained(entry)} is under group ${group.value}; its list allows only ` +
          `${allowed.join(' or ')}. Contact the payer to find out who is responsible.`,
        ...fixesFor(all, adjustment, group, allowed),
      });
    }
  },
};

/** The groups a list allows; CO with 18 only under state workers' compensation law. */
function allowedGroups({ code, groups }: ReasonCode, { filing }: Claim): ReasonCode['groups'] {
  const isCompensation = filing === undefined || filing.value === 'WC' || filing.value === 'LM';
  return code === '18' && !isCompensation ? ['OA'] : groups;
}

/** Any other group code has its own rule. */
const groups: readonly string[] = ['CO', 'OA', 'PI', 'PR'];

/** Changes the group code, if only one is allowed and the segment has no other adjustment. */
function fixesFor(
  all: readonly Adjustment[],
  { segment }: Adjustment,
  group: Text,
  allowed: readonly string[],
): Pick<Finding, 'fixes'> {
  const [only, ...others] = allowed;
  const alone = all.filter((other) => other.segment.start === segment.start).length === 1;
  if (!only || others.length > 0 || !alone) return {};
  const title = `Change the group code to ${only}`;
  return { fixes: [{ title, kind: 'suggested', edits: [{ span: group, text: only }] }] };
}
