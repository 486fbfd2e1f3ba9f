import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../../../remit/format';
import type { WorkGroup, WorkItem, WorklistPage } from '../../../report/pages/worklist';
import { amountText } from '../../words/amount';
import { counted } from '../../words/counted';
import { noteLabels, workLabels } from '../../words/labels';
import { Go } from '../go';
import { LastDays } from '../last-days';
import { Section } from '../section';
import { Table } from '../table';

interface WorklistViewProps {
  readonly page: WorklistPage;
  /** What may be done with an item, where something can. */
  readonly actions?: (item: WorkItem) => ComponentChildren;
}

/** What is left to do, by kind and reason. */
export function WorklistView({ page, actions }: WorklistViewProps): VNode {
  return (
    <article class="page worklist">
      <h1>Worklist</h1>
      <p class="minor">
        {page.groups.length === 0
          ? 'Nothing to work.'
          : `${amountText(page.atStake)} denied or paid less than calculated.`}
      </p>
      {page.groups.map((group) => (
        <Section
          key={group.id}
          heading={`${workLabels[group.kind]}: ${group.title}`}
          id={group.kind.replaceAll(' ', '-')}
        >
          <GroupView group={group} actions={actions} />
        </Section>
      ))}
    </article>
  );
}

function GroupView({
  group,
  actions,
}: {
  readonly group: WorkGroup;
  readonly actions: WorklistViewProps['actions'];
}): VNode {
  const { meaning, next, amount, claims, count, items, title } = group;
  const shown = items.length < count ? `, ${items.length} of ${count} shown` : '';
  return (
    <>
      <p>
        {meaning} {counted(claims, 'claim')}, {amountText(amount)}
        {shown}.
      </p>
      {next && (
        <p class="next">
          <strong>Next:</strong> {next}
        </p>
      )}
      <Table
        label={title}
        rows={items}
        columns={[
          { label: 'Account', cell: (item) => <Go at={item}>{item.account || '–'}</Go> },
          { label: 'Amount', numeric: true, cell: (item) => amountText(item.amount) },
          { label: 'Patient', cell: ({ patient }) => <span class="patient">{patient}</span> },
          { label: 'Line', cell: lineText },
          { label: 'Date', cell: ({ date }) => date && formatDate(date) },
          { label: 'Note', cell: ({ note }) => noteLabels[note] },
          { label: 'Detail', cell: (item) => <Detail item={item} actions={actions} /> },
        ]}
      />
    </>
  );
}

function lineText({ line, procedure }: WorkItem): string {
  return line === undefined ? '' : [line, procedure].filter(Boolean).join(': ');
}

interface DetailProps {
  readonly item: WorkItem;
  readonly actions: WorklistViewProps['actions'];
}

function Detail({ item, actions }: DetailProps): VNode {
  const { codes, detail, next, lastDays } = item;
  return (
    <>
      {codes && <strong>{codes}</strong>} {detail}
      {next && (
        <p class="next">
          <strong>Next:</strong> {next}
        </p>
      )}
      <LastDays days={lastDays} />
      {actions?.(item)}
    </>
  );
}
