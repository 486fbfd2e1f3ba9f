import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Dates are days of the calendar.
 *
 * ## Why it matters
 * A program refuses 30 February, or quietly makes 1 March of it.
 *
 * ## Example
 * `BPR*…*20252316~`: there is no month 23; day and month may have changed places.
 *
 * ## Fix
 * Ask the sender for the date.
 *
 * ## Source
 * 005010X221A1, elements of type DT.
 */
export const impossibleDate: ElementCheck = {
  id: 'impossible-date',
  title: 'Dates are days of the calendar',
  severity: 'error',
  tags: ['dates'],
  scope: 'element',
  faults: ['impossible date'],
  run(fault, block, report) {
    const digits = textOf(block, fault.span);
    const [month, day] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
    const why =
      month >= 1 && month <= 12 ? `month ${month} has no day ${day}` : `there is no month ${month}`;
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is no day of the calendar: ${why}.`,
    });
  },
};
