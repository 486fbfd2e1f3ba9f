import type { InterchangeCheck } from '../check';
import { isSameNumber, wrongControl } from '../trailer';

/**
 * ## What it checks
 * A group trailer whose control number (GE02) differs from the one in its header (GS06).
 *
 * ## Why it matters
 * A mismatch means that something between header and trailer was lost, or that files were joined by
 * hand.
 *
 * ## Example
 * `GS*HP*…*7*X*005010X221A1~ … GE*1*8~`
 *
 * ## Fix
 * If nothing was lost, copy GS06 to GE02. Otherwise, download the file again.
 *
 * ## Source
 * 005010X221A1, GE02; X12 control numbers.
 */
export const groupControlNumber: InterchangeCheck = {
  id: 'group-control-number',
  title: 'GE02 does not match GS06',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { head, trailer } of groups) {
      if (trailer) wrongControl('GE02', trailer, 'GS06', head, form, report);
    }
  },
};

const form = { valid: /^[1-9]\d{0,8}$/, isSame: isSameNumber };
