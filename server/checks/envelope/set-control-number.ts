import type { PaymentCheck } from '../check';
import { wrongControl } from '../trailer';

/**
 * ## What it checks
 * A transaction trailer whose control number (SE02) differs from the one in its header (ST02).
 *
 * ## Why it matters
 * A mismatch means that something between header and trailer was lost, or that files were joined by
 * hand.
 *
 * ## Example
 * `ST*835*0001~ … SE*25*0002~`
 *
 * ## Fix
 * If nothing was lost, copy ST02 to SE02. Otherwise, download the file again.
 *
 * ## Source
 * 005010X221A1, SE02; X12 control numbers.
 */
export const setControlNumber: PaymentCheck = {
  id: 'set-control-number',
  title: 'SE02 does not match ST02',
  severity: 'error',
  tags: ['envelope'],
  scope: 'payment',
  run({ trailer, head }, report) {
    const opened = { block: head.block, control: head.setControl };
    wrongControl('SE02', trailer, 'ST02', opened, form, report);
  },
};

const form = { valid: /^[A-Za-z0-9]{4,9}$/, isSame: (a: string, b: string) => a === b };
