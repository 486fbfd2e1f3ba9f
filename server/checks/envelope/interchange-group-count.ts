import type { InterchangeCheck } from '../check';
import { wrongCount } from '../trailer';

/**
 * ## What it checks
 * IEA01 is the number of groups, GS to GE, of its interchange.
 *
 * ## Why it matters
 * The count shows whether an interchange came whole. Receivers reject one that does not count out.
 *
 * ## Example
 * `IEA*2*000000001~` behind one group.
 *
 * ## Fix
 * Set IEA01 to the number of groups, unless some of them were lost on the way.
 *
 * ## Source
 * 005010X221A1, IEA01.
 */
export const interchangeGroupCount: InterchangeCheck = {
  id: 'interchange-group-count',
  title: 'IEA01 counts the groups of its interchange',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head, trailer, groups }, report) {
    if (!head || !trailer) return;
    const count = groups.filter((group) => group.head).length;
    const counted = count === 1 ? 'group in the interchange' : 'groups in the interchange';
    wrongCount('IEA01', trailer, count, counted, head, report);
  },
};
