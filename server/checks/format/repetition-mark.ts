import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * The repetition separator inside a value. No element of a remittance repeats.
 *
 * ## Why it matters
 * Software splits the value at the separator.
 *
 * ## Example
 * `REF*EV*A^B~` in a file whose ISA11 is `^`.
 *
 * ## Fix
 * Ask the sender for another separator in ISA11.
 *
 * ## Source
 * 005010X221A1: no element repeats.
 */
export const repetitionMark: ElementCheck = {
  id: 'repetition-mark',
  title: 'Value contains the repetition separator',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['repetition separator'],
  run(fault, block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} contains the repetition separator ${block.delimiters.repetition}, but no element of a remittance repeats.`,
    });
  },
};
