import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import type { Account, Entry, Ledger, MissingLink } from '../../folder/ledger/ledger';
import { formatDate } from '../../remit/format';
import { amountText, isZeroAmount } from '../words/amount';
import { counted } from '../words/counted';
import { columns, list, type Part, section, title } from './part';

/** The number of a row, or `undefined` for one that leads nowhere. */
type RowNumber<Row> = (row: Row) => number | undefined;

/**
 * Provider adjustments of many remittances by payer and payee, with what carries on where. Rows lead to
 * payments of many files: `numberOf` gives each of them a number of the caller, in place of a segment.
 * Of an account, the last `max` adjustments are listed, and of what is missing the first ones; the others
 * are counted.
 */
export function ledgerParts(
  { accounts }: Ledger,
  numberOf: RowNumber<Entry | MissingLink> = () => undefined,
  max = Number.POSITIVE_INFINITY,
): readonly Part[] {
  const heading = title(1, 'Provider adjustments');
  if (accounts.length === 0)
    return [heading, { part: 'text', text: 'No provider adjustments (PLB) in these files.' }];
  return [
    heading,
    ...accounts.flatMap((account) => accountParts(account, numberOf, max)),
    ...section('Codes', list(codeItems(accounts))),
  ];
}

function accountParts(
  { payer, payee, opening, closing, entries, missing }: Account,
  numberOf: RowNumber<Entry | MissingLink>,
  max: number,
): readonly Part[] {
  const earlier = Math.max(0, entries.length - max);
  const balanceBefore = entries[earlier - 1]?.balance ?? opening;
  const listed = entries.slice(earlier);
  const rest = Math.max(0, missing.length - max);
  const named = missing.slice(0, missing.length - rest);
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
        ...(earlier > 0 ? [earlierCells(earlier, balanceBefore)] : []),
        ...listed.map(entryCells),
      ],
      segments: [undefined, ...(earlier > 0 ? [undefined] : []), ...listed.map(numberOf)],
      total: ['', '', '', 'Closing balance', '', amountText(closing), '', ''],
    },
    ...list(
      [...named.map(missingWords), ...(rest > 0 ? [otherWords(rest)] : []), ...openWords(closing)],
      named.map(numberOf),
    ),
  ]);
}

function earlierCells(count: number, balance: string): readonly string[] {
  const words = counted(count, 'earlier adjustment');
  return ['', '', '', words, '', amountText(balance), '', ''];
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

function otherWords(count: number): string {
  const verb = count === 1 ? 'was' : 'were';
  return `${counted(count, 'other balance')} ${verb} carried from remittances that are not here.`;
}

function openWords(closing: string): readonly string[] {
  if (isZeroAmount(closing)) return [];
  return [`${amountText(closing)} is carried forward and not yet collected by a remittance here.`];
}
