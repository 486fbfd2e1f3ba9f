import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Counts and control numbers consist of digits alone.
 *
 * ## Why it matters
 * A count that is no number cannot be compared with what there is.
 *
 * ## Example
 * `SE*2S*0001~`
 *
 * ## Fix
 * Write the number, or ask the sender for it.
 *
 * ## Source
 * 005010X221A1, elements of type N0.
 */
export const wholeNumberFormat: ElementCheck = {
  id: 'whole-number-format',
  title: 'Counts and control numbers are whole numbers',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['bad whole number'],
  run(fault, _block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is no whole number: only digits may stand there.`,
    });
  },
};
