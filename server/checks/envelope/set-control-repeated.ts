import type { PaymentEnds } from '../../document';
import { type InterchangeCheck, inBlock, type Related } from '../check';

/**
 * ## What it checks
 * A transaction control number (ST02) that occurs more than once in its group.
 *
 * ## Why it matters
 * Acknowledgments identify a transaction by this number. A repeated number is ambiguous.
 *
 * ## Example
 * Two `ST*835*0001~` in one group.
 *
 * ## Fix
 * Ask the sender for a corrected file. The payment itself can be posted.
 *
 * ## Source
 * X12 control numbers, ST02.
 */
export const setControlRepeated: InterchangeCheck = {
  id: 'set-control-repeated',
  title: 'Transaction control number is repeated',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { payments } of groups) {
      const byNumber = new Map<string, PaymentEnds>();
      for (const payment of payments) {
        const { block, setControl } = payment.head;
        if (!setControl) continue;
        const first = byNumber.get(setControl.value);
        if (!first) {
          byNumber.set(setControl.value, payment);
          continue;
        }
        report(() => ({
          span: inBlock(block, setControl),
          message: `Transaction control number ${setControl.value} is already used in this group, so acknowledgments are ambiguous. Ask the sender for a corrected file.`,
          related: firstOccurrence(first),
        }));
      }
    }
  },
};

function firstOccurrence({ head: { block, setControl } }: PaymentEnds): readonly Related[] {
  return setControl ? [{ span: inBlock(block, setControl), message: 'First occurrence' }] : [];
}
