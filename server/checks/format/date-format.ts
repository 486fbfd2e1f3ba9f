import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Dates are written CCYYMMDD, in the envelope YYMMDD.
 *
 * ## Why it matters
 * A date in another form is misread or refused, and with it the claim.
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
  title: 'Dates are written as year, month and day',
  severity: 'error',
  tags: ['format', 'dates'],
  scope: 'element',
  faults: ['bad date'],
  run(fault, _block, report) {
    const short = faultySpec(fault)?.max === 6;
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is no date: it is written as ${short ? '6 digits, YYMMDD' : '8 digits, CCYYMMDD'}.`,
    });
  },
};
