import type { InterchangeCheck } from '../check';
import { isSameNumber, wrongControl } from '../trailer';

/**
 * ## What it checks
 * IEA02 repeats the control number of its ISA.
 *
 * ## Why it matters
 * Different numbers mean that a header and a trailer of two interchanges met: something between
 * them was lost, or files were joined by hand.
 *
 * ## Example
 * An ISA with control number `000000001`, closed by `IEA*1*000000002~`.
 *
 * ## Fix
 * Copy ISA13 into IEA02, unless a part of the file was lost.
 *
 * ## Source
 * 005010X221A1, IEA02.
 */
export const interchangeControlNumber: InterchangeCheck = {
  id: 'interchange-control-number',
  title: 'IEA02 repeats the control number of ISA',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head, trailer }, report) {
    if (trailer) wrongControl('IEA02', trailer, 'ISA13', head, isSameNumber, report);
  },
};
