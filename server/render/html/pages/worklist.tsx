import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkGroup, WorkItem, WorklistPage } from '../../../report/pages/worklist';
import { amountText } from '../../words/amount';
import { workLabels } from '../../words/labels';
import { paymentName } from '../../words/payment-name';
import { groupFacts, worklistSummary } from '../../words/worklist';
import { Interactive } from '../interactive';
import { Section } from '../section';
import { Table } from '../table';
import { WorkItemView } from '../work-item';

interface WorklistViewProps {
  readonly page: WorklistPage;
  /** What may be done with an item, where something can. */
  readonly actions?: (item: WorkItem) => ComponentChildren;
  /** What may be done with the list. */
  readonly tools?: ComponentChildren;
}

/** What is left to do, by kind and reason. */
export function WorklistView({ page, actions, tools }: WorklistViewProps): VNode {
  return (
    <article class="page worklist">
      <h1>Worklist</h1>
      {page.of && <p>{paymentName(page.of)}</p>}
      <p>{worklistSummary(page)}</p>
      {tools}
      {page.groups.length > 1 && <Overview groups={page.groups} />}
      {page.groups.map((group) => (
        <Section
          key={group.id}
          heading={headingOf(group)}
          id={group.kind.replaceAll(' ', '-')}
          name={group.id}
        >
          <p>{groupFacts(group)}</p>
          {group.next && (
            <p class="next">
              <strong>Next:</strong> {group.next}
            </p>
          )}
          <ul class="work">
            {group.items.map((item, i) => (
              <WorkItemView key={i} group={group} item={item} actions={actions} />
            ))}
          </ul>
        </Section>
      ))}
    </article>
  );
}

/** Every group in a line, with a way to it. */
function Overview({ groups }: { readonly groups: readonly WorkGroup[] }): VNode {
  const canJump = useContext(Interactive);
  const jump = (group: WorkGroup) => (
    <button type="button" class="go" data-jump={group.id}>
      {headingOf(group)}
    </button>
  );
  return (
    <Table
      label="Groups"
      rows={groups}
      columns={[
        { label: 'Group', cell: (group) => (canJump ? jump(group) : headingOf(group)) },
        { label: 'Claims', numeric: true, cell: ({ claims }) => claims.toLocaleString('en-US') },
        { label: 'Amount', numeric: true, cell: ({ amount }) => amountText(amount) },
      ]}
    />
  );
}

function headingOf({ kind, title }: WorkGroup): string {
  return `${workLabels[kind]}: ${title}`;
}
