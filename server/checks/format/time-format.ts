import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Times that are not written as HHMM, or with seconds in GS05.
 *
 * ## Why it matters
 * Strict receivers reject the envelope.
 *
 * ## Example
 * `GS*HP*PAYER*PROVIDER*20250815*2460*…`
 *
 * ## Fix
 * Ask the sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, elements of type TM.
 */
export const timeFormat: ElementCheck = {
  id: 'time-format',
  title: 'Time format is not valid',
  severity: 'warning',
  tags: ['format', 'dates'],
  scope: 'element',
  faults: ['bad time'],
  run(fault, _block, report) {
    const seconds = faultySpec(fault)?.max === 4 ? '' : ' or HHMMSS';
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is not a valid time. Expected HHMM${seconds}.`,
    });
  },
};
