import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Elements that the guide does not use are empty.
 *
 * ## Why it matters
 * The value has no meaning in a remittance, or one separator too many moved it from its place. Most
 * often it is a description or a total of former times, and does no harm.
 *
 * ## Example
 * `BPR*…*20250315*VEN~`: BPR17 is not used.
 *
 * ## Fix
 * Look whether the value belongs into the element before it; else ask the sender to leave it out.
 *
 * ## Source
 * 005010X221A1, element usage.
 */
export const elementNotUsed: ElementCheck = {
  id: 'element-not-used',
  title: 'Elements that the guide does not use are empty',
  severity: 'information',
  tags: ['structure'],
  scope: 'element',
  faults: ['not used'],
  run(fault, _block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is filled, but not used in a remittance.`,
    });
  },
};
