import type { VNode } from 'preact';
import { formatPercent } from '../../../remit/format';
import type { SequestrationPage, SequestrationSums } from '../../../report/pages/sequestration';
import { amountText } from '../../words/amount';
import { monthText } from '../../words/month';
import { paymentName } from '../../words/payment-name';
import { Amount } from '../amount';
import { MonthsChart } from '../charts/months';
import { Narrow } from '../narrow';
import { Section } from '../section';
import { Table, type TableColumn } from '../table';

/** What sequestration took, by month of service and by provider, and how to post it. */
export function SequestrationView({ page }: { readonly page: SequestrationPage }): VNode {
  const { total, months, providers, providerCount, rows, rowCount, years, posting } = page;
  const shown =
    providers.length < providerCount ? ` (${providers.length} of ${providerCount})` : '';
  const shownRows = rows.length < rowCount ? ` (${rows.length} of ${rowCount})` : '';
  return (
    <article class="page sequestration">
      <h1>
        Sequestration <Amount of={total.reduction} />
      </h1>
      {page.of && <p>{paymentName(page.of)}</p>}
      <Section heading="By month of service" id="months">
        <div class="charts">
          <MonthsChart chart={page.chart} />
        </div>
        <Table
          label="By month of service"
          totalLabel="Total"
          rows={months}
          columns={[
            { label: 'Month', cell: ({ month }) => <MonthLink month={month} /> },
            ...sumColumns(total),
          ]}
        />
      </Section>
      <Section heading="Run rate" id="years" of={years}>
        <Table
          label="Run rate"
          rows={years}
          columns={[
            { label: 'Year', cell: ({ year }) => year },
            { label: 'Months', numeric: true, cell: ({ months: count }) => count },
            { label: 'Reduction', numeric: true, cell: (year) => amountText(year.reduction) },
            { label: 'Per year', numeric: true, cell: ({ perYear }) => amountText(perYear) },
          ]}
        />
      </Section>
      <Section heading="How to post it" id="posting">
        <ul>
          {posting.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section heading={`By provider${shown}`} id="providers">
        <Table
          label="By provider"
          rows={providers}
          columns={[
            { label: 'Provider', cell: ({ provider }) => provider || '–' },
            { label: 'Name', cell: ({ name }) => name },
            { label: 'Role', cell: ({ role }) => role },
            ...sumColumns(),
          ]}
        />
      </Section>
      {rowCount > Math.max(months.length, providerCount) && (
        <Section heading={`By month and provider${shownRows}`} id="rows">
          <Table
            label="By month and provider"
            rows={rows}
            columns={[
              { label: 'Month', cell: ({ month }) => monthText(month) },
              { label: 'Provider', cell: ({ provider, name }) => name || provider || '–' },
              ...sumColumns(),
            ]}
          />
        </Section>
      )}
    </article>
  );
}

function MonthLink({ month }: { readonly month: string }): VNode {
  if (month === '') return <>{monthText(month)}</>;
  return <Narrow filter={`month:${month}`}>{monthText(month)}</Narrow>;
}

function sumColumns(total?: SequestrationSums): readonly TableColumn<SequestrationSums>[] {
  const column = (
    label: string,
    cell: (sums: SequestrationSums) => string,
  ): TableColumn<SequestrationSums> => ({
    label,
    numeric: true,
    cell,
    total: total && cell(total),
  });
  return [
    column('Base', ({ base }) => amountText(base)),
    column('Reduction', ({ reduction }) => amountText(reduction)),
    column('Rate', ({ rate }) => formatPercent(rate)),
    column('Right', ({ right }) => String(right)),
    column('Off', ({ off }) => String(off)),
    column('Missing', ({ missing }) => String(missing)),
    column('Not judged', ({ unknown }) => String(unknown)),
  ];
}
