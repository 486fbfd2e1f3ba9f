import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Times are written HHMM, in GS05 also with seconds.
 *
 * ## Why it matters
 * Strict programs refuse the envelope.
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
  title: 'Times are times of the day',
  severity: 'warning',
  tags: ['format', 'dates'],
  scope: 'element',
  faults: ['bad time'],
  run(fault, _block, report) {
    const seconds = faultySpec(fault)?.max === 4 ? '' : ', with seconds HHMMSS';
    report({
      span: fault.span,
      message: `${faultyElement(fault)} is no time of day: it is written HHMM${seconds}.`,
    });
  },
};
