import type { VNode } from 'preact';
import { formatDate } from '../../remit/format';
import type { LastDay } from '../../report/parts/last-day';
import { lastDayLabels } from '../words/labels';

/** The last days to act, each with its rule. */
export function LastDays({ days }: { readonly days: readonly LastDay[] }): VNode | null {
  if (days.length === 0) return null;
  return (
    <ul class="last-days">
      {days.map(({ action, date, rule, source }) => (
        <li key={action}>
          {lastDayLabels[action]} by <time dateTime={date}>{formatDate(date)}</time>
          <span class="rule">
            {rule} ({source})
          </span>
        </li>
      ))}
    </ul>
  );
}
