import type { Account, Entry } from '../../folder/ledger/ledger';
import { column, type Sheet, sheetOf } from './sheet';

interface AccountEntry extends Entry, Pick<Account, 'payer' | 'payee'> {}

/** Every provider adjustment of a ledger: one row each, with its account. */
export function ledgerSheet(
  accounts: readonly (Pick<Account, 'payer' | 'payee'> & { readonly entries: readonly Entry[] })[],
): Sheet {
  return sheetOf<AccountEntry>(
    'Ledger',
    [
      column.text('Payer', ({ payer }) => payer),
      column.text('Payee', ({ payee }) => payee),
      column.date('Date', ({ date }) => date),
      column.text('Check or EFT', ({ trace }) => trace),
      column.text('Code', ({ code }) => code),
      column.text('Reference', ({ reference }) => reference),
      column.amount('Amount', ({ amount }) => amount),
      column.amount('Balance', ({ balance }) => balance),
      column.text('Chained to', ({ chainedTo }) => chainedTo),
      column.text('File', ({ file }) => file),
    ],
    accounts.flatMap(({ payer, payee, entries }) =>
      entries.map((entry) => ({ ...entry, payer, payee })),
    ),
  );
}
