import { isWithoutAddenda } from '../../guide/guide-of';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { withoutSetVersion } from '../set-version';

/**
 * ## What it checks
 * A version in GS08 or, if it is filled, ST03 other than that of the guide: 005010X221A1, or
 * 004010X091A1 in an old file.
 *
 * ## Why it matters
 * Receivers choose the implementation guide by GS08 and reject one they do not support. The A1
 * addenda of 2010 are part of the version in use.
 *
 * ## Example
 * `GS*HP*…*X*005010~`
 *
 * ## Fix
 * Ask the sender for a corrected file. ST03 can be removed: an 835 leaves it empty.
 *
 * ## Source
 * 005010X221A1, GS08 and ST03.
 */
export const groupVersion: ElementCheck = {
  id: 'group-version',
  title: 'Guide version is not valid',
  severity: 'error',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report, { guide }) {
    if (spec?.id !== 'GS08' && spec?.id !== 'ST03') return;
    const version = textOf(block, span);
    if (isWithoutAddenda(version, guide)) return;
    // Anything of another shape may be a value out of place, perhaps an account number.
    const own = /^\d{6}(?:X\d{3}(?:[A-Z]\d{1,2})?)?$/.test(version)
      ? version
      : 'not a guide version';
    report({
      span,
      message: `${spec.id} is ${own}; expected ${guide.id}.`,
      fixes: spec.id === 'ST03' ? [withoutSetVersion(span)] : [],
    });
  },
};
