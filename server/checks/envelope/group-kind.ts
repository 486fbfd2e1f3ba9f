import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * GS01 says HP, the kind of group that remittances travel in.
 *
 * ## Why it matters
 * Receivers route a file by GS01: a remittance in another kind of group goes astray.
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
  title: 'GS01 is HP in a group of remittances',
  severity: 'error',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, _block, report) {
    if (spec?.id !== 'GS01') return;
    report({ span, message: 'GS01 should be HP: this group holds remittances (835).' });
  },
};
