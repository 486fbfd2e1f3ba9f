import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * A value in an element that the guide does not use.
 *
 * ## Why it matters
 * The value has no meaning in a remittance, or an extra separator shifted it. Most often it is a
 * description or a total from an older version and does no harm.
 *
 * ## Example
 * `BPR*…*20250315*VEN~`: BPR17 is not used.
 *
 * ## Fix
 * Check whether the value belongs in the element before it. Otherwise, ask the sender to leave it
 * out.
 *
 * ## Source
 * 005010X221A1, element usage.
 */
export const elementNotUsed: ElementCheck = {
  id: 'element-not-used',
  title: 'Element is filled but not used',
  severity: 'information',
  tags: ['structure'],
  scope: 'element',
  faults: ['not used'],
  run(fault, _block, report) {
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is filled but not used in a remittance.`,
    });
  },
};
