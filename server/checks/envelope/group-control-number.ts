import type { InterchangeCheck } from '../check';
import { isSameNumber, wrongControl } from '../trailer';

/**
 * ## What it checks
 * GE02 repeats the control number of its GS.
 *
 * ## Why it matters
 * Different numbers mean that a header and a trailer of two groups met: something between them was
 * lost, or files were joined by hand.
 *
 * ## Example
 * `GS*HP*…*7*X*005010X221A1~ … GE*1*8~`
 *
 * ## Fix
 * Copy GS06 into GE02, unless a part of the file was lost.
 *
 * ## Source
 * 005010X221A1, GE02.
 */
export const groupControlNumber: InterchangeCheck = {
  id: 'group-control-number',
  title: 'GE02 repeats the control number of GS',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { head, trailer } of groups) {
      if (trailer) wrongControl('GE02', trailer, 'GS06', head, isSameNumber, report);
    }
  },
};
