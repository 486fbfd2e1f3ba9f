import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Dates that are not written as CCYYMMDD, or as YYMMDD in ISA09.
 *
 * ## Why it matters
 * A date in another format is misread or rejected, and the claim with it.
 *
 * ## Example
 * `DTM*472*07/01/2025~`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, elements of type DT.
 */
export const dateFormat: ElementCheck = {
  id: 'date-format',
  title: 'Date format is not valid',
  severity: 'error',
  tags: ['format', 'dates'],
  scope: 'element',
  faults: ['bad date'],
  run(fault, _block, report) {
    const short = faultySpec(fault)?.max === 6;
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is not a valid date. Expected ${short ? '6 digits, YYMMDD' : '8 digits, CCYYMMDD'}.`,
    });
  },
};
