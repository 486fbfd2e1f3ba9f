import { formatDate } from '../../remit/format';
import type { WorkGroup, WorkItem, WorklistPage } from '../../report/pages/worklist';
import { amountText } from '../words/amount';
import { noteLabels, workLabels } from '../words/labels';
import { paymentName } from '../words/payment-name';
import { groupFacts, ownNext, worklistSummary } from '../words/worklist';
import { columns, type Part, title } from './part';
import { lastDayText, segmentsOf } from './shared';

export function worklistParts(page: WorklistPage): readonly Part[] {
  return [
    title(1, 'Worklist'),
    ...(page.of ? [{ part: 'text', text: paymentName(page.of) } as const] : []),
    { part: 'text', text: worklistSummary(page) },
    ...page.groups.flatMap(groupParts),
  ];
}

function groupParts(group: WorkGroup): readonly Part[] {
  const { kind, title: name, next, items } = group;
  return [
    title(2, `${workLabels[kind]}: ${name}`),
    { part: 'text', text: groupFacts(group) },
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
      rows: items.map((item) => itemCells(group, item)),
      segments: segmentsOf(items),
    },
  ];
}

function itemCells(group: WorkGroup, item: WorkItem): readonly string[] {
  const next = ownNext(group, item);
  const detail = [item.codes, item.detail, next && `Next: ${next}`].filter(Boolean);
  return [
    amountText(item.amount),
    item.account,
    item.line === undefined ? '' : String(item.line),
    item.procedure,
    item.date ? formatDate(item.date) : '',
    String(item.segment),
    noteLabels[item.note],
    [...detail, ...item.lastDays.map(lastDayText), ...item.notes.map(noteText)].join(' · '),
  ];
}

function noteText({ text }: WorkItem['notes'][number]): string {
  return `Note: ${text}`;
}
