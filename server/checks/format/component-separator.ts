import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * The component separator stands only in elements that have components.
 *
 * ## Why it matters
 * Programs cut such a value at the separator. Web addresses with a colon are the usual case.
 *
 * ## Example
 * `PER*IC**UR*https://example.com~` in a file whose ISA16 is a colon.
 *
 * ## Fix
 * Nothing, where your program reads the value as a whole; else ask the sender for another ISA16.
 *
 * ## Source
 * X12 syntax: separators do not occur in data.
 */
export const componentSeparator: ElementCheck = {
  id: 'component-separator',
  title: 'Values without components hold no component separator',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['component separator'],
  run(fault, block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} holds the component separator ${block.delimiters.component}, but has no components: a program may cut the value there.`,
    });
  },
};
