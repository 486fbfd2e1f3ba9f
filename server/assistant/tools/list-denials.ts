import { findCode } from '../../codes';
import { reasonCodes } from '../../codes/reason-codes';
import type { WorkItem } from '../../report/pages/worklist';
import { worklistPage } from '../../report/worklist-page';
import { safeAdjustment, safeAmount, safeCode, safeDate } from '../safe';
import type { AssistantTool } from '../tool';

/** What was denied, the most money first. */
export const listDenials: AssistantTool = {
  name: 'list_denials',
  title: 'List Denials',
  description:
    'Lists denied and partly denied service lines and claims of a remittance by their codes, the ' +
    'most money first, with what the codes mean, what to do next, and the last days to appeal.',
  files: ['file'],
  inputs: {},
  answer: ([source]) => {
    if (!source) return undefined;
    const { groups } = worklistPage(source, { most: maxItems });
    return {
      groups: groups
        .filter(({ kind }) => kind === 'denial')
        .map(({ title, amount, claims, count, items }) => {
          const [group = '', reason = ''] = title.split(' ');
          const code = safeAdjustment(group, reason);
          const entry =
            code === undefined ? undefined : reasonCodes.entries.find((one) => one.code === reason);
          return {
            code,
            meaning: entry?.gist,
            next: entry?.next,
            amount: safeAmount(amount),
            claims,
            count,
            items: items.map(itemOf),
          };
        }),
    };
  },
};

/** Of each group. */
const maxItems = 50;

function itemOf({ segment, element, claim, line, amount, date, codes, lastDays }: WorkItem) {
  return {
    segment,
    element,
    claimSegment: claim,
    line,
    amount: safeAmount(amount),
    date: safeDate(date),
    remarks: codes.split(' + ').flatMap((code) => {
      const remark = safeCode('remark-code', code);
      return remark ? [{ code: remark, meaning: findCode('remark-code', remark)?.gist }] : [];
    }),
    lastDays: lastDays.map(({ action, date }) => ({ action, date: safeDate(date) })),
  };
}
