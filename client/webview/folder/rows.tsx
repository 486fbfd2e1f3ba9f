import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  PaymentColumn,
  PaymentListRow,
  PaymentsPage,
  PaymentsQuery,
} from '../../../server/folder/payments-page';
import { markLabels } from '../../../server/render/words/folder';
import {
  type PaymentListColumn,
  paymentListColumns,
} from '../../../server/render/words/payment-columns';
import { ListFoot } from '../list-foot';
import { ListHead } from '../list-head';
import { post } from './host';

interface RowsProps {
  readonly page: PaymentsPage;
  readonly sort: PaymentsQuery['sort'];
  readonly sortBy: (column: PaymentColumn) => void;
}

/** Rows that Page Down and Page Up pass over. */
const stride = 10;

/** The payments as a table: keys move, Enter opens the page, T the text, P marks as posted. */
export function Rows({ page, sort, sortBy }: RowsProps): VNode {
  const { rows, totals } = page;
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, rows.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    // A control within a row has keys of its own, and so has VS Code.
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const row = rows[active];
    const last = rows.length - 1;
    const steps: Readonly<Record<string, number>> = {
      arrowdown: active + 1,
      arrowup: active - 1,
      pagedown: active + stride,
      pageup: active - stride,
      home: 0,
      end: last,
    };
    const step = steps[key];
    if (step !== undefined) {
      const to = Math.max(0, Math.min(step, last));
      setActive(to);
      document.getElementById(`payment-${to}`)?.scrollIntoView({ block: 'nearest' });
    } else if (key === 'enter' && row) openRow(row, 'page');
    else if (key === 't' && row) openRow(row, 'text');
    else if (key === 'p' && row) markRow(row, row.mark === 'posted' ? undefined : 'posted');
    else return;
    event.preventDefault();
  };
  return (
    <div class="rows payments">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys reach its rows
        role="grid"
        aria-label="Payments"
        aria-description="Enter opens the page, T the text, P marks as posted"
        aria-rowcount={page.matching + 1}
        aria-activedescendant={rows.length > 0 ? `payment-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <ListHead columns={paymentListColumns} sort={sort} sortBy={sortBy} />
        <tbody>
          {rows.map((row, i) => (
            <tr
              key={`${row.file} ${row.segment}`}
              id={`payment-${i}`}
              aria-rowindex={i + 2}
              aria-selected={i === active}
              class={i === active ? 'marked active' : undefined}
              onClick={() => setActive(i)}
              onDblClick={() => openRow(row, 'page')}
            >
              {paymentListColumns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        <ListFoot columns={paymentListColumns} totals={totals} />
      </table>
    </div>
  );
}

function Cell({
  column: { id, numeric, text },
  row,
}: {
  readonly column: PaymentListColumn;
  readonly row: PaymentListRow;
}): VNode {
  const shown = text(row);
  const kind = numeric ? 'numeric' : undefined;
  switch (id) {
    case 'trace':
    case 'file':
      return (
        <td title={shown}>
          <button
            type="button"
            class="go"
            tabIndex={-1}
            aria-label={shown ? undefined : 'Open payment'}
            onClick={() => openRow(row, id === 'trace' ? 'page' : 'text')}
          >
            {shown || '–'}
          </button>
        </td>
      );
    case 'mark':
      return (
        <td>
          <select
            aria-label={`Mark of payment ${row.trace}`}
            tabIndex={-1}
            value={row.mark ?? ''}
            onChange={({ currentTarget: { value } }) =>
              markRow(row, value === 'posted' || value === 'to do' ? value : undefined)
            }
          >
            <option value="">–</option>
            {Object.entries(markLabels).map(([mark, label]) => (
              <option key={mark} value={mark}>
                {label}
              </option>
            ))}
          </select>
        </td>
      );
    default:
      return (
        <td class={id === 'balanced' && row.balanced === false ? 'wrong' : kind} title={shown}>
          {shown}
        </td>
      );
  }
}

function openRow({ file, segment }: PaymentListRow, as: 'page' | 'text'): void {
  post({ type: 'open', as, file, segment });
}

function markRow({ file, segment, markNote }: PaymentListRow, mark: PaymentListRow['mark']): void {
  post({ type: 'mark', file, segment, note: markNote, mark });
}
