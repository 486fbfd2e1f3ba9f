import type { InterchangeCheck } from '../check';
import { isSameNumber, wrongControl } from '../trailer';

/**
 * ## What it checks
 * An interchange trailer whose control number (IEA02) differs from the one in its header (ISA13).
 *
 * ## Why it matters
 * A mismatch means that something between header and trailer was lost, or that files were joined by
 * hand.
 *
 * ## Example
 * An ISA with control number `000000001`, closed by `IEA*1*000000002~`.
 *
 * ## Fix
 * If nothing was lost, copy ISA13 to IEA02. Otherwise, download the file again.
 *
 * ## Source
 * 005010X221A1, IEA02; X12 control numbers.
 */
export const interchangeControlNumber: InterchangeCheck = {
  id: 'interchange-control-number',
  title: 'IEA02 does not match ISA13',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head, trailer }, report) {
    if (trailer) wrongControl('IEA02', trailer, 'ISA13', head, form, report);
  },
};

const form = { valid: /^\d{9}$/, isSame: isSameNumber };
