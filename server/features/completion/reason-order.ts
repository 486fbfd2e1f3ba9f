import { memoizePerKey } from '../../cache';
import { type ReasonCode, reasonCodes } from '../../codes/reason-codes';
import { leavesOpen } from '../../remit/denial';

/** The reasons that payers use most under a group, the most frequent first. */
const usual: Readonly<Record<string, readonly string[]>> = {
  CO: [
    ...['45', '253', '97', '16', '50', '96', '29', '109', '197', '22', '11', '4', '151', '236'],
    ...['59', '144', '237', '18', '24', '31', '198', '252', 'B7', 'B15'],
  ],
  PR: ['2', '1', '3', '96', '204', '27', '26', '31', '119', '242', '66', '100'],
  OA: ['23', '18', '94', '100', '121', '109', '22'],
  PI: ['45', '97', '16', '50', '151', '96'],
};

/**
 * The reason codes as one looks for them after a group: those usual under it, then those that fit,
 * those of another group, and those that are retired.
 */
export function orderReasons(group: string): readonly ReasonCode[] {
  return ordered(Object.hasOwn(usual, group) ? group : '');
}

const ordered = memoizePerKey((group: string): readonly ReasonCode[] => {
  const first = usual[group] ?? [];
  const rank = (entry: ReasonCode) => {
    if (entry.retired) return first.length + 2;
    const place = first.indexOf(entry.code);
    if (place >= 0) return place;
    return fits(entry, group) ? first.length : first.length + 1;
  };
  return reasonCodes.entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
});

/** Whether a reason may be used under a group, and usually is: PR takes the patient's reasons. */
function fits(entry: ReasonCode, group: string): boolean {
  const { kind, groups } = entry;
  if (group === '') return true;
  if (groups) return groups.some((one) => one === group);
  return (kind === 'patient responsibility') === (group === 'PR') || leavesOpen(entry);
}
