import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../../remit/format';
import type { WorkGroup, WorkItem } from '../../report/pages/worklist';
import { amountText } from '../words/amount';
import { noteLabels } from '../words/labels';
import { lineWords, ownNext } from '../words/worklist';
import { Go } from './go';
import { LastDays } from './last-days';

interface WorkItemProps {
  readonly group: WorkGroup;
  readonly item: WorkItem;
  readonly actions?: ((item: WorkItem) => ComponentChildren) | undefined;
}

/** An item of a worklist: where it is and how much, then what is particular to it. */
export function WorkItemView({ group, item, actions }: WorkItemProps): VNode {
  const { account, amount, patient, date, note, codes, detail, notes, lastDays } = item;
  const next = ownNext(group, item);
  return (
    <li class={`item note-${note}`}>
      <p class="head">
        <Go at={item}>
          <strong>{account || '–'}</strong>
        </Go>
        <span class="numeric">{amountText(amount)}</span>
        <span class="patient">{patient}</span>
        <span>{lineWords(item)}</span>
        <span>{date && formatDate(date)}</span>
        <span class="progress">{noteLabels[note]}</span>
      </p>
      {(codes || detail) && (
        <p>
          {codes && <strong>{codes}</strong>} {detail}
        </p>
      )}
      {next && (
        <p class="next">
          <strong>Next:</strong> {next}
        </p>
      )}
      <LastDays days={lastDays} />
      {notes.map(({ id, text, author, status }) => (
        <p key={id} class="minor note">
          <strong>Note</strong>
          {status === 'resolved' && ' (done)'}
          {author && ` by ${author}`}: {text}
        </p>
      ))}
      {actions?.(item)}
    </li>
  );
}
