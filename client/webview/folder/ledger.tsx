import type { VNode } from 'preact';
import type { PlacedAccount, PlacedEntry } from '../../../server/folder/ledger/ledger';
import type { LedgerPage } from '../../../server/folder/ledger-page';
import type { FolderPageQuery } from '../../../server/protocol/folder';
import { Table, type TableColumn } from '../../../server/render/html/table';
import { amountText, isZeroAmount } from '../../../server/render/words/amount';
import { counted } from '../../../server/render/words/counted';
import { datesText } from '../../../server/render/words/dates';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';
import { OpenPayment } from './open-payment';
import { ShowMore } from './show-more';
import { Tools } from './tools';

/** How many accounts "Show more" adds. */
const step = 50;

interface LedgerProps {
  readonly page: LedgerPage;
  readonly query: FolderPageQuery;
  readonly ask: (query: FolderPageQuery) => void;
  /** How much of the folder is not read; absent once all of it is. */
  readonly unfinished: string | undefined;
}

/** Provider adjustments of the folder by payer and payee, with what carries on where. */
export function LedgerView({ page, query, ask, unfinished }: LedgerProps): VNode {
  const { accounts, all, missing, codes } = page;
  if (all === 0)
    return (
      <main class="folder page">
        <h1>{unfinished ?? 'No provider adjustments'}</h1>
        <p>
          None of the remittances {unfinished ? 'that were read' : 'in this folder'} has a PLB
          segment.
        </p>
      </main>
    );
  return (
    <main class="folder page">
      <h1>
        {counted(all, 'account')}
        {missing > 0 && `, ${counted(missing, 'missing link')}`}
      </h1>
      {unfinished && <p class="error">{unfinished}</p>}
      <Tools exported={query} />
      {accounts.map((account) => (
        <Account key={`${account.payer} ${account.payee}`} account={account} />
      ))}
      <ShowMore
        left={all - accounts.length}
        more={() => ask({ page: 'ledger', count: accounts.length + step })}
      />
      {codes.length > 0 && (
        <section>
          <h2>Codes</h2>
          <ul>
            {codes.map(({ code, gist }) => (
              <li key={code}>
                <strong>{code}</strong>: {gist}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Account({ account }: { readonly account: PlacedAccount }): VNode {
  const { payer, payee, opening, closing, entries, missing } = account;
  const name = `${payer || '–'} · ${payee || '–'}`;
  return (
    <section class="account">
      <h2>{name}</h2>
      <p>
        Opening balance {amountText(opening)}, closing balance {amountText(closing)}
      </p>
      <Table label={name} rows={entries} columns={columns} />
      {missing.map(({ amount, from, collectedBy }) => (
        <p key={`${from} ${amount}`} class="error">
          {amountText(amount)} was carried from a remittance that is not here
          {from !== undefined && ` (reference ${from})`}. <OpenPayment place={collectedBy} />{' '}
          collects it.
        </p>
      ))}
      {!isZeroAmount(closing) && (
        <p>{amountText(closing)} is carried forward and not yet collected by a remittance here.</p>
      )}
    </section>
  );
}

const columns: readonly TableColumn<PlacedEntry>[] = [
  { label: 'Date', cell: ({ date }) => datesText(date, undefined) || '–' },
  { label: 'Check or EFT', cell: (entry) => <OpenPayment place={entry} /> },
  { label: 'Code', cell: ({ code }) => code },
  { label: 'Reference', cell: ({ reference }) => reference },
  { label: 'Amount', numeric: true, cell: ({ amount }) => amountText(amount) },
  { label: 'Balance', numeric: true, cell: ({ balance }) => amountText(balance) },
  {
    label: 'Chained to',
    cell: ({ others }) =>
      others.map((place, i) => (
        <span key={i}>
          {i > 0 && ', '}
          <OpenPayment place={place} />
        </span>
      )),
  },
  {
    label: 'File',
    cell: ({ file, segment }) => (
      <button
        type="button"
        class="go"
        onClick={() => post({ type: 'open', as: 'text', file, segment })}
      >
        {fileName(file)}
      </button>
    ),
  },
];
