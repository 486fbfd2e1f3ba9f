import { proseAmount } from '../../remit/format';
import type { WorkGroup, WorkItem, WorklistPage } from '../../report/pages/worklist';
import { isZeroAmount } from './amount';
import { counted } from './counted';

/** `$140.00 denied or paid less than calculated. 2 items are done.` */
export function worklistSummary({ groups, atStake, open, done }: WorklistPage): string {
  const doneText = `${counted(done, 'item')} ${done === 1 ? 'is' : 'are'} done`;
  const doneWords = done === 0 ? [] : [`${doneText}${open ? ' and hidden' : ''}.`];
  if (groups.length === 0) return ['Nothing to work.', ...doneWords].join(' ');
  const stake = isZeroAmount(atStake)
    ? 'Nothing is denied or paid less than calculated.'
    : `${proseAmount(atStake)} denied or paid less than calculated.`;
  return [stake, ...doneWords].join(' ');
}

/** What a group is about, how many claims it has, and their amount. */
export function groupFacts({ meaning, amount, claims, count, items }: WorkGroup): string {
  const shown = items.length < count ? ` ${items.length} of ${count} items are shown.` : '';
  return `${meaning} ${counted(claims, 'claim')}, ${proseAmount(amount)}.${shown}`;
}

/** The next step of an item without that of its group, which is shown once for all items. */
export function ownNext({ next: ofGroup }: WorkGroup, { next }: WorkItem): string | undefined {
  return ofGroup && next?.startsWith(ofGroup) ? next.slice(ofGroup.length).trim() : next;
}

/** `line 1: 99213 25`; empty for the claim as a whole. */
export function lineWords({ line, procedure }: WorkItem): string {
  return line === undefined ? '' : [`line ${line}`, procedure].filter(Boolean).join(': ');
}
