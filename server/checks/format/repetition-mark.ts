import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * The repetition separator stands in no value: a remittance has no element that repeats.
 *
 * ## Why it matters
 * Programs cut such a value at the separator.
 *
 * ## Example
 * `REF*EV*A^B~` in a file whose ISA11 is `^`.
 *
 * ## Fix
 * Ask the sender for another ISA11.
 *
 * ## Source
 * 005010X221A1: no element repeats.
 */
export const repetitionMark: ElementCheck = {
  id: 'repetition-mark',
  title: 'Values hold no repetition separator',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['repetition separator'],
  run(fault, block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} holds the repetition separator ${block.delimiters.repetition}, but nothing repeats in a remittance.`,
    });
  },
};
