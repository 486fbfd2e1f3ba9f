import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Counts and control numbers with anything but digits.
 *
 * ## Why it matters
 * A count that is not a number cannot be compared with the actual count.
 *
 * ## Example
 * `SE*2S*0001~`
 *
 * ## Fix
 * Correct the number, or ask the sender for it.
 *
 * ## Source
 * 005010X221A1, elements of type N0.
 */
export const wholeNumberFormat: ElementCheck = {
  id: 'whole-number-format',
  title: 'Count or control number is not a whole number',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['bad whole number'],
  run(fault, _block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is not a whole number. Only digits are allowed.`,
    });
  },
};
