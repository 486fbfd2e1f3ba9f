import type { PaymentsQuery } from '../../../server/folder/payments-page';
import { paymentListColumns } from '../../../server/render/words/payment-columns';
import { spreadsheetCell } from '../spreadsheet-cell';
import { askPayments, post } from './host';

/** Copies all matching payments, as a spreadsheet pastes them. */
export async function copyPayments(query: PaymentsQuery): Promise<void> {
  const page = await askPayments({ ...query, count: 10_000 });
  if (!page) return;
  const lines = page.rows.map((row) =>
    paymentListColumns.map((column) => spreadsheetCell(column, column.text(row))),
  );
  const heading = paymentListColumns.map(({ label }) => label);
  post({ type: 'copy', text: [heading, ...lines].map((cells) => cells.join('\t')).join('\n') });
}
