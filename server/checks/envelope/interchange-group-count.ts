import type { InterchangeCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * A group count (IEA01) that differs from the number of groups, GS to GE, in the interchange.
 *
 * ## Why it matters
 * The count shows whether the interchange is complete. Receivers reject an interchange with a wrong
 * count.
 *
 * ## Example
 * `IEA*2*000000001~` after one group.
 *
 * ## Fix
 * If no group was lost, set IEA01 to the actual number. Otherwise, download the file again.
 *
 * ## Source
 * 005010X221A1, IEA01.
 */
export const interchangeGroupCount: InterchangeCheck = {
  id: 'interchange-group-count',
  title: 'IEA01 group count is wrong',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head, trailer, groups }, report) {
    if (!head || !trailer) return;
    // A group without its GS is counted by nobody, and is reported as such.
    if (groups.some((group) => !group.head)) return;
    const count = groups.filter((group) => group.head).length;
    const counted = count === 1 ? 'group in the interchange' : 'groups in the interchange';
    wrongCount('IEA01', trailer, { actual: count, of: counted }, head, report);
  },
};
