import { list } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { isCodeShaped } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A group code (CAS01) other than CO, OA, PI, and PR.
 *
 * ## Why it matters
 * The group code says who is responsible for an adjustment. CR, for corrections, was dropped after
 * 4010: in 5010, a reversal repeats the group codes of the original claim.
 *
 * ## Example
 * `CAS*CR*45*10~`
 *
 * ## Fix
 * Contact the payer to find out which group code is correct.
 *
 * ## Source
 * 005010X221A1, CAS01; CAGC list.
 */
export const groupCode: ElementCheck = {
  id: 'group-code',
  title: 'Group code is not CO, OA, PI, or PR',
  severity: 'error',
  tags: ['codes'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report, { options }) {
    if (spec?.id !== 'CAS01') return;
    const group = textOf(block, span);
    if (addedCode(options, 'group-code', group)) return;
    const upper = group.toUpperCase();
    const known = spec.codes?.includes(upper);
    report({
      span,
      message:
        group === 'CR'
          ? 'CAS01 is CR, a group code of 4010. In 5010, a reversal repeats the group codes of the original claim: CO, OA, PI, or PR.'
          : `CAS01 is ${isCodeShaped(group, 2) ? group : 'not a group code'}; the group codes are ${list(spec.codes ?? [])}.`,
      fixes: known
        ? [{ title: `Change to ${upper}`, kind: 'suggested', edits: [{ span, text: upper }] }]
        : [],
    });
  },
};
