import type { PaymentCheck } from '../check';
import { wrongControl } from '../trailer';

/**
 * ## What it checks
 * SE02 repeats the control number of its ST.
 *
 * ## Why it matters
 * Different numbers mean that a header and a trailer of two transactions met: something between
 * them was lost, or files were joined by hand.
 *
 * ## Example
 * `ST*835*0001~ … SE*25*0002~`
 *
 * ## Fix
 * Copy ST02 into SE02, unless a part of the file was lost.
 *
 * ## Source
 * 005010X221A1, SE02.
 */
export const setControlNumber: PaymentCheck = {
  id: 'set-control-number',
  title: 'SE02 repeats the control number of ST',
  severity: 'error',
  tags: ['envelope'],
  scope: 'payment',
  run({ payment: { trailer }, head }, report) {
    if (!trailer) return;
    const opened = { block: head.block, control: head.setControl };
    wrongControl('SE02', trailer, 'ST02', opened, (a, b) => a === b, report);
  },
};
