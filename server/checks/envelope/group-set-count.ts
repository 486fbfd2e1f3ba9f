import type { InterchangeCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * GE01 is the number of transactions, ST to SE, of its group.
 *
 * ## Why it matters
 * The count shows whether a group came whole. Receivers reject one that does not count out.
 *
 * ## Example
 * `GE*1*1~` behind two transactions.
 *
 * ## Fix
 * Set GE01 to the number of transactions, unless some of them were lost on the way.
 *
 * ## Source
 * 005010X221A1, GE01.
 */
export const groupSetCount: InterchangeCheck = {
  id: 'group-set-count',
  title: 'GE01 counts the transactions of its group',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { head, trailer, payments } of groups) {
      if (!head || !trailer) continue;
      const counted =
        payments.length === 1 ? 'transaction in the group' : 'transactions in the group';
      wrongCount('GE01', trailer, payments.length, counted, head, report);
    }
  },
};
