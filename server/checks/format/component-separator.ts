import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * The component separator in an element that has no components.
 *
 * ## Why it matters
 * Software may split the value at the separator. URLs with a colon are the usual case.
 *
 * ## Example
 * `PER*IC**UR*https://example.com~` in a file whose ISA16 is a colon.
 *
 * ## Fix
 * None needed if your software reads the whole value. Otherwise, ask the sender for another
 * separator in ISA16.
 *
 * ## Source
 * X12 syntax: delimiters do not occur in values.
 */
export const componentSeparator: ElementCheck = {
  id: 'component-separator',
  title: 'Value contains the component separator',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['component separator'],
  run(fault, block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} contains the component separator ${block.delimiters.component} but has no components. Software may split the value there.`,
    });
  },
};
