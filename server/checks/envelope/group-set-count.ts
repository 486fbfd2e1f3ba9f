import type { InterchangeCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * A transaction count (GE01) that differs from the number of transactions, ST to SE, in the group.
 *
 * ## Why it matters
 * The count shows whether the group is complete. Receivers reject a group with a wrong count.
 *
 * ## Example
 * `GE*1*1~` after two transactions.
 *
 * ## Fix
 * If no transaction was lost, set GE01 to the actual number. Otherwise, download the file again.
 *
 * ## Source
 * 005010X221A1, GE01.
 */
export const groupSetCount: InterchangeCheck = {
  id: 'group-set-count',
  title: 'GE01 transaction count is wrong',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { head, trailer, payments } of groups) {
      if (!head || !trailer) continue;
      const counted =
        payments.length === 1 ? 'transaction in the group' : 'transactions in the group';
      wrongCount('GE01', trailer, { actual: payments.length, of: counted }, head, report);
    }
  },
};
