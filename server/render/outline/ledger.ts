import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import type { Account, Entry, Ledger, MissingLink } from '../../folder/ledger/ledger';
import { formatDate } from '../../remit/format';
import { amountText, isZeroAmount } from '../words/amount';
import { columns, list, type Part, section, title } from './part';

/** The number of a row, or `undefined` for one that leads nowhere. */
type RowNumber<Row> = (row: Row) => number | undefined;

/**
 * Provider adjustments of many remittances by payer and payee, with what carries on where. Rows lead to
 * payments of many files: `numberOf` gives each of them a number of the caller, in place of a segment.
 */
export function ledgerParts(
  { accounts }: Ledger,
  numberOf: RowNumber<Entry | MissingLink> = () => undefined,
): readonly Part[] {
  const heading = title(1, 'Provider adjustments');
  if (accounts.length === 0)
    return [heading, { part: 'text', text: 'No provider adjustments (PLB) in these files.' }];
  return [
    heading,
    ...accounts.flatMap((account) => accountParts(account, numberOf)),
    ...section('Codes', list(codeItems(accounts))),
  ];
}

function accountParts(account: Account, numberOf: RowNumber<Entry | MissingLink>): readonly Part[] {
  const { payer, payee, opening, closing, entries, missing } = account;
  return section(`${payer || '–'} · ${payee || '–'}`, [
    {
      part: 'table',
      columns: columns(
        ...[
          'Date',
          'Check or EFT',
          'Code',
          'Reference',
          '>Amount',
          '>Balance',
          'Chained to',
          '…File',
        ],
      ),
      rows: [
        ['', '', '', 'Opening balance', '', amountText(opening), '', ''],
        ...entries.map(entryCells),
      ],
      segments: [undefined, ...entries.map(numberOf)],
      total: ['', '', '', 'Closing balance', '', amountText(closing), '', ''],
    },
    ...list([...missing.map(missingWords), ...openWords(closing)], missing.map(numberOf)),
  ]);
}

function entryCells(entry: Entry): readonly string[] {
  const { date, trace, code, reference, amount, balance, chainedTo, file } = entry;
  return [
    date ? formatDate(date) : '–',
    trace,
    code,
    reference,
    amountText(amount),
    amountText(balance),
    chainedTo ?? '',
    file,
  ];
}

/** What the codes of all accounts mean. */
function codeItems(accounts: readonly Account[]): readonly string[] {
  const codes = new Set(accounts.flatMap(({ entries }) => entries.map(({ code }) => code)));
  return [...codes].sort().flatMap((code) => {
    const gist = findProviderAdjustmentReason(code)?.gist;
    return gist ? `${code}: ${gist}` : [];
  });
}

function missingWords({ amount, from, collectedBy }: MissingLink): string {
  const named = from === undefined ? '' : ` (reference ${from})`;
  return (
    `${amountText(amount)} was carried from a remittance that is not here${named}. ` +
    `${collectedBy.trace} in ${collectedBy.file} collects it.`
  );
}

function openWords(closing: string): readonly string[] {
  if (isZeroAmount(closing)) return [];
  return [`${amountText(closing)} is carried forward and not yet collected by a remittance here.`];
}
