import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * A group of remittances whose GS01 is not HP.
 *
 * ## Why it matters
 * Receivers route files by GS01. A remittance in another type of group is rejected or goes to the
 * wrong system.
 *
 * ## Example
 * `GS*HC*…` before `ST*835*0001~`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, GS01.
 */
export const groupKind: ElementCheck = {
  id: 'group-kind',
  title: 'GS01 is not HP',
  severity: 'error',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, _block, report, { guide: { group, transaction } }) {
    if (spec?.id !== 'GS01') return;
    report({
      span,
      message: `GS01 is not ${group}, but this group contains ${transaction} transactions.`,
    });
  },
};
