import { formatPercent } from '../../remit/format';
import type { SequestrationPage, SequestrationSums } from '../../report/pages/sequestration';
import { amountText } from '../words/amount';
import { monthText } from '../words/month';
import { paymentName } from '../words/payment-name';
import { columns, list, type Part, section, title } from './part';

const sumColumns = ['>Base', '>Reduction', '>Rate', '>Right', '>Off', '>Missing', '>Not judged'];

export function sequestrationParts(page: SequestrationPage): readonly Part[] {
  const { total, months, providers, providerCount, rows, rowCount, years, posting } = page;
  const shownRows = rows.length < rowCount ? ` (${rows.length} of ${rowCount})` : '';
  const shown =
    providers.length < providerCount ? ` (${providers.length} of ${providerCount})` : '';
  return [
    title(1, `Sequestration · ${amountText(total.reduction)}`),
    ...(page.of ? [{ part: 'text', text: paymentName(page.of) } as const] : []),
    ...section('By month of service', [
      {
        part: 'table',
        columns: columns('Month', ...sumColumns),
        rows: months.map((row) => [monthText(row.month), ...sumCells(row)]),
        total: ['Total', ...sumCells(total)],
      },
    ]),
    ...section('Run rate', [
      {
        part: 'table',
        columns: columns('Year', '>Months', '>Reduction', '>Per year'),
        rows: years.map(({ year, months: count, reduction, perYear }) => [
          year,
          String(count),
          amountText(reduction),
          amountText(perYear),
        ]),
      },
    ]),
    ...section('How to post it', list(posting)),
    ...section(`By provider${shown}`, [
      {
        part: 'table',
        columns: columns('Provider', '…Name', 'Role', ...sumColumns),
        rows: providers.map((row) => [row.provider, row.name, row.role, ...sumCells(row)]),
      },
    ]),
    ...(rowCount > Math.max(months.length, providerCount)
      ? section(`By month and provider${shownRows}`, [
          {
            part: 'table',
            columns: columns('Month', 'Provider', '…Name', ...sumColumns),
            rows: rows.map((row) => [
              monthText(row.month),
              row.provider,
              row.name,
              ...sumCells(row),
            ]),
          },
        ])
      : []),
  ];
}

function sumCells(sums: SequestrationSums): readonly string[] {
  const { base, reduction, rate, right, off, missing, unknown } = sums;
  return [
    amountText(base),
    amountText(reduction),
    formatPercent(rate),
    ...[right, off, missing, unknown].map(String),
  ];
}
