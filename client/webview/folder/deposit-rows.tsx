import type { VNode } from 'preact';
import type { DepositList, DepositListRow } from '../../../server/folder/deposits-page';
import { Table, type TableColumn } from '../../../server/render/html/table';
import { amountText, unlessZero } from '../../../server/render/words/amount';
import { counted } from '../../../server/render/words/counted';
import { datesText } from '../../../server/render/words/dates';
import { decisionLabels, depositListTitles } from '../../../server/render/words/deposits';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';
import { OpenPayment } from './open-payment';

/** One list of a match: each payment with its deposit, and what can be done about both. */
export function DepositRows({ list: { list, rows } }: { readonly list: DepositList }): VNode {
  const has = (of: (row: DepositListRow) => unknown) => rows.some((row) => of(row) !== undefined);
  return (
    <Table
      label={depositListTitles[list]}
      rows={rows}
      keyOf={({ payment, bank }) => `${payment?.file} ${payment?.segment} ${bank?.line}`}
      columns={[
        { label: 'Payer', cell: ({ payment, bank }) => payment?.payer ?? bank?.payer ?? '–' },
        ...(list === 'proposed' || has((row) => row.decision) ? [decision] : []),
        ...(list === 'amountDiffers' ? [difference] : []),
        ...(has(({ payment }) => payment) ? paymentColumns : []),
        ...(has(({ bank }) => bank) ? bankColumns : []),
        ...(has((row) => row.age) ? [age] : []),
      ]}
    />
  );
}

type Column = TableColumn<DepositListRow>;

const paymentColumns: readonly Column[] = [
  { label: 'Check or EFT', cell: ({ payment }) => payment && <OpenPayment place={payment} /> },
  { label: 'Method', cell: ({ payment }) => payment?.method },
  { label: 'Payment date', cell: ({ payment }) => datesText(payment?.date, undefined) },
  { label: 'Amount', numeric: true, cell: ({ payment }) => payment && amountText(payment.amount) },
  {
    label: 'File',
    cell: ({ payment }) =>
      payment && (
        <button
          type="button"
          class="go"
          onClick={() =>
            post({ type: 'open', as: 'text', file: payment.file, segment: payment.segment })
          }
        >
          {fileName(payment.file)}
        </button>
      ),
  },
];

const bankColumns: readonly Column[] = [
  {
    label: 'Bank line',
    cell: ({ bank }) =>
      bank && (
        <button
          type="button"
          class="go"
          onClick={() => post({ type: 'open bank', line: bank.line })}
        >
          Line {bank.line}
        </button>
      ),
  },
  { label: 'Bank trace', cell: ({ bank }) => bank?.trace },
  { label: 'Bank date', cell: ({ bank }) => datesText(bank?.date, undefined) },
  { label: 'Bank amount', numeric: true, cell: ({ bank }) => bank && amountText(bank.amount) },
];

const difference: Column = {
  label: 'Difference',
  numeric: true,
  cell: (row) => <span class="error">{unlessZero(row.difference)}</span>,
};

const age: Column = {
  label: 'Age',
  numeric: true,
  cell: (row) => row.age !== undefined && counted(row.age, 'day'),
};

const decision: Column = { label: 'Decision', cell: (row) => <Decision row={row} /> };

/** What was decided with a way to take it back, or the ways to decide. */
function Decision({ row: { payment, bank, decision: made } }: { readonly row: DepositListRow }) {
  const line = made?.line ?? bank?.line;
  if (!payment || line === undefined) return null;
  const decide = (to: 'accepted' | 'rejected' | undefined) =>
    post({
      type: 'decide',
      file: payment.file,
      segment: payment.segment,
      line,
      ...(to && { decision: to }),
    });
  const { trace, amount } = payment;
  // The buttons of all rows have the same words: each says what it is about.
  const what = [trace ? `payment ${trace}` : 'payment', amount && amountText(amount)].join(' ');
  if (made)
    return (
      <span class="actions">
        {decisionLabels[made.decision]}
        {made.author !== undefined && ` by ${made.author}`}: {made.reason}{' '}
        <button
          type="button"
          class="tool"
          aria-label={`Undo ${what}`}
          onClick={() => decide(undefined)}
        >
          Undo
        </button>
      </span>
    );
  if (!bank) return null;
  return (
    <span class="actions">
      <button
        type="button"
        class="tool"
        aria-label={`Accept… ${what}`}
        onClick={() => decide('accepted')}
      >
        Accept…
      </button>
      <button
        type="button"
        class="tool"
        aria-label={`Reject… ${what}`}
        onClick={() => decide('rejected')}
      >
        Reject…
      </button>
    </span>
  );
}
