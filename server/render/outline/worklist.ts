import { formatDate } from '../../remit/format';
import type { WorkGroup, WorkItem, WorklistPage } from '../../report/pages/worklist';
import { amountText } from '../words/amount';
import { counted } from '../words/counted';
import { noteLabels, workLabels } from '../words/labels';
import { columns, type Part, title } from './part';
import { lastDayText, segmentsOf } from './shared';

export function worklistParts({ groups, atStake }: WorklistPage): readonly Part[] {
  if (groups.length === 0) {
    return [title(1, 'Worklist'), { part: 'text', text: 'Nothing to work.' }];
  }
  return [
    title(1, `Worklist · ${amountText(atStake)} denied or underpaid`),
    ...groups.flatMap(groupParts),
  ];
}

function groupParts(group: WorkGroup): readonly Part[] {
  const { kind, title: name, meaning, next, amount, claims, count, items } = group;
  const shown = items.length < count ? ` ${items.length} of ${count} shown.` : '';
  const facts = `${meaning} ${counted(claims, 'claim')}, ${amountText(amount)}.${shown}`;
  return [
    title(2, `${workLabels[kind]}: ${name}`),
    { part: 'text', text: facts },
    ...(next ? [{ part: 'text', text: `Next: ${next}` } as const] : []),
    {
      part: 'table',
      columns: columns(
        '>Amount',
        'Account',
        'Line',
        'Procedure',
        'Date',
        'Segment',
        'Note',
        '…Detail',
      ),
      rows: items.map(itemCells),
      segments: segmentsOf(items),
    },
  ];
}

function itemCells(item: WorkItem): readonly string[] {
  const detail = [item.codes, item.detail, item.next && `Next: ${item.next}`].filter(Boolean);
  return [
    amountText(item.amount),
    item.account,
    item.line === undefined ? '' : String(item.line),
    item.procedure,
    item.date ? formatDate(item.date) : '',
    String(item.segment),
    noteLabels[item.note],
    [...detail, ...item.lastDays.map(lastDayText)].join(' · '),
  ];
}
