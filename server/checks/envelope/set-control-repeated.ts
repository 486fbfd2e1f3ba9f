import type { Payment } from '../../document';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The control number of a transaction (ST02) stands once in its group.
 *
 * ## Why it matters
 * An acknowledgment names a transaction by this number; of two alike nobody knows which is meant.
 *
 * ## Example
 * Two times `ST*835*0001~` in one group.
 *
 * ## Fix
 * Ask the sender for a corrected file; the payment itself can be posted.
 *
 * ## Source
 * X12 control standards, transaction set control number.
 */
export const setControlRepeated: InterchangeCheck = {
  id: 'set-control-repeated',
  title: 'Transaction control numbers stand once in their group',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { payments } of groups) {
      const byNumber = new Map<string, Payment>();
      for (const payment of payments) {
        const { block, setControl } = payment.head;
        if (!setControl) continue;
        const first = byNumber.get(setControl.value)?.head;
        if (!first?.setControl) {
          byNumber.set(setControl.value, payment);
          continue;
        }
        report({
          span: inBlock(block, setControl),
          message: `Transaction control number ${setControl.value} stands in this group twice: an acknowledgment cannot tell which is meant. Ask the sender.`,
          related: [{ span: inBlock(first.block, first.setControl), message: 'First here' }],
        });
      }
    }
  },
};
