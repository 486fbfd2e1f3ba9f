import type { VNode } from 'preact';
import type { DepositList, DepositsPage } from '../../../server/folder/deposits-page';
import type { FolderPageQuery } from '../../../server/protocol/folder';
import { amountText, isZeroAmount } from '../../../server/render/words/amount';
import { counted } from '../../../server/render/words/counted';
import { datesText } from '../../../server/render/words/dates';
import { depositAdvice, depositListTitles } from '../../../server/render/words/deposits';
import { fileName } from '../../../server/render/words/payment-columns';
import { DepositRows } from './deposit-rows';
import { post } from './host';
import { ShowMore } from './show-more';
import { Tools } from './tools';

/** How many rows "Show more" adds to each list. */
const step = 200;

interface DepositsProps {
  readonly page: DepositsPage;
  readonly query: FolderPageQuery;
  readonly ask: (query: FolderPageQuery) => void;
  /** How much of the folder is not read; absent once all of it is. */
  readonly unfinished: string | undefined;
}

/** The payments of the folder next to a bank's deposits: what is open first. */
export function DepositsView({ page, query, ask, unfinished }: DepositsProps): VNode {
  const { bank, lists, totals } = page;
  const choose = (
    <button type="button" class="tool" onClick={() => post({ type: 'choose bank' })}>
      {bank ? 'Match another bank file…' : 'Match deposits…'}
    </button>
  );
  if (!bank)
    return (
      <main class="folder page">
        <h1>No bank file</h1>
        <p>
          Choose the file of your bank, NACHA, BAI2, or CSV: each payment of the folder is matched
          with its deposit, and what is missing is named.
        </p>
        <Tools>{choose}</Tools>
      </main>
    );
  const shown = Math.max(...lists.map(({ rows }) => rows.length));
  const left = lists.reduce((sum, { rows, count }) => sum + count - rows.length, 0);
  return (
    <main class="folder page">
      <h1>{headingOf(page)}</h1>
      {bank.missing !== undefined && (
        <p class="error">
          The bank file is incomplete: {bank.missing} is missing. Download it again.
        </p>
      )}
      {unfinished && <p class="error">{unfinished}</p>}
      {bank.problem !== undefined && <p class="error">{bank.problem}</p>}
      <p>
        {fileName(bank.file)}: {counted(bank.lines, 'line')}
        {bank.from && `, ${datesText(bank.from, bank.through)}`}
        {bank.others > 0 &&
          `; ${counted(bank.others, 'line')} (${amountText(bank.othersAmount)}) not for claims`}
      </p>
      <Tools exported={query}>{choose}</Tools>
      <Sums lists={lists} totals={totals} />
      {lists
        .filter(({ count }) => count > 0)
        .map((list) => (
          <section key={list.list} id={`list-${list.list}`}>
            <h2>
              {depositListTitles[list.list]}: {list.count.toLocaleString('en-US')}
            </h2>
            {adviceFor(list.list, unfinished) && (
              <p class="minor">{adviceFor(list.list, unfinished)}</p>
            )}
            <DepositRows list={list} />
          </section>
        ))}
      {query.page === 'deposits' && (
        <ShowMore left={left} more={() => ask({ ...query, count: shown + step })} />
      )}
    </main>
  );
}

/** A deposit is only known to have no remittance once all files are read. */
function adviceFor(list: DepositList['list'], unfinished: string | undefined): string {
  return unfinished && list === 'withoutRemittance'
    ? 'The remittance may be in one of the files that were not read.'
    : depositAdvice[list];
}

function headingOf({ totals, open }: DepositsPage): string {
  const sums = `${amountText(totals.received)} in remittances, ${amountText(totals.deposited)} in the bank`;
  return open === 0
    ? `Every payment is in the bank: ${sums}`
    : `${open.toLocaleString('en-US')} to look at: ${sums}`;
}

/** What each list adds up to. */
function Sums({ lists, totals }: Pick<DepositsPage, 'lists' | 'totals'>): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls
    <section class="scroll" aria-label="Sums" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">State</th>
            {['Count', 'Remittances', 'Bank', 'Difference'].map((label) => (
              <th key={label} scope="col" class="numeric">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list.list}>
              <th scope="row">{depositListTitles[list.list]}</th>
              <td class="numeric">{list.count.toLocaleString('en-US')}</td>
              <SumCells sums={list} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td />
            <SumCells sums={totals} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function SumCells({
  sums: { received, deposited, difference },
}: {
  readonly sums: Pick<DepositList, 'received' | 'deposited' | 'difference'>;
}): VNode {
  return (
    <>
      <td class="numeric">{amountText(received)}</td>
      <td class="numeric">{amountText(deposited)}</td>
      <td class={isZeroAmount(difference) ? 'numeric' : 'numeric error'}>
        {amountText(difference)}
      </td>
    </>
  );
}
