import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Dates that are not on the calendar.
 *
 * ## Why it matters
 * Software rejects February 30, or silently changes it to a day in March.
 *
 * ## Example
 * `BPR*…*20252316~`: there is no month 23. Day and month may be reversed.
 *
 * ## Fix
 * Ask the sender for the date.
 *
 * ## Source
 * 005010X221A1, elements of type DT.
 */
export const impossibleDate: ElementCheck = {
  id: 'impossible-date',
  title: 'Date does not exist',
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
      message: `${faultyElement(fault)} is not a valid date: ${why}.`,
    });
  },
};
