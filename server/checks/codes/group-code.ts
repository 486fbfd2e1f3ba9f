import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * CAS01 is one of the groups CO, OA, PI and PR.
 *
 * ## Why it matters
 * The group says who bears an adjustment. CR, for corrections, ended with 4010: in 5010 a reversal
 * keeps the groups of the claim it takes back.
 *
 * ## Example
 * `CAS*CR*45*10~`
 *
 * ## Fix
 * Ask the payer which group is meant.
 *
 * ## Source
 * 005010X221A1, CAS01.
 */
export const groupCode: ElementCheck = {
  id: 'group-code',
  title: 'Adjustment groups are CO, OA, PI or PR',
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
          ? 'CAS01 is CR, a group of 4010: in 5010 a reversal keeps the groups CO, OA, PI and PR of the claim it takes back.'
          : `CAS01 is ${group}: the adjustment groups are CO, OA, PI and PR.`,
      fixes: known
        ? [{ title: `Write ${upper}`, kind: 'suggested', edits: [{ span, text: upper }] }]
        : [],
    });
  },
};
