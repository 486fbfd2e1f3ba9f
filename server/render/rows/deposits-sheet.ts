import type { DepositRow } from '../../folder/deposit-rows';
import type { Deposits } from '../../folder/deposits';
import { decisionLabels, depositListTitles } from '../words/deposits';
import { column, type Sheet, sheetOf } from './sheet';

interface ListedDeposit extends DepositRow {
  readonly list: keyof Deposits;
}

/** Every payment and deposit of a match: one row each, with the list it is in. */
export function depositsSheet(rows: Record<keyof Deposits, readonly DepositRow[]>): Sheet {
  const lists = Object.keys(depositListTitles) as (keyof Deposits)[];
  return sheetOf<ListedDeposit>(
    'Deposits',
    [
      column.text('State', ({ list }) => depositListTitles[list]),
      column.text('Payer', ({ payer }) => payer),
      column.text('Check or EFT', ({ trace }) => trace),
      column.date('Payment date', ({ date }) => date),
      column.amount('Amount', ({ amount }) => amount),
      column.text('File', ({ file }) => file),
      column.count('Bank line', ({ bank }) => bank?.line),
      column.text('Bank trace', ({ bank }) => bank?.trace),
      column.date('Bank date', ({ bank }) => bank?.date),
      column.amount('Bank amount', ({ bank }) => bank?.amount),
      column.text('Decision', ({ decision }) => decision && decisionLabels[decision.decision]),
      column.text('Reason', ({ decision }) => decision?.reason),
    ],
    lists.flatMap((list) => rows[list].map((row) => ({ ...row, list }))),
  );
}
