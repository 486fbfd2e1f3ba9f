import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * GS08 names the guide 005010X221A1, and ST03 the same where it is filled.
 *
 * ## Why it matters
 * A receiver picks the rules to read the file by from GS08, and rejects a guide it does not know.
 * The 2010 addenda, A1, are the version in force.
 *
 * ## Example
 * `GS*HP*…*X*005010~`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, GS08 and ST03.
 */
export const groupVersion: ElementCheck = {
  id: 'group-version',
  title: 'GS08 names the guide 005010X221A1',
  severity: 'error',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report) {
    if (spec?.id !== 'GS08' && spec?.id !== 'ST03') return;
    const version = textOf(block, span);
    if (version === '005010X221') return;
    report({
      span,
      message: `${spec.id} names the guide ${version}; a remittance of today follows 005010X221A1.`,
    });
  },
};
