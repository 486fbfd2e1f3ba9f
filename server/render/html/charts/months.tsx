import type { VNode } from 'preact';
import { formatPercent } from '../../../remit/format';
import type { MonthChart } from '../../../report/charts/chart';
import { amountText } from '../../words/amount';
import { monthText } from '../../words/month';
import { Amount } from '../amount';
import { Table } from '../table';
import { Bars } from './bars';

/** Sequestration by month of service. */
export function MonthsChart({ chart }: { readonly chart: MonthChart }): VNode {
  const bars = chart.bars.map(({ month, reduction, rate }) => ({
    label: [monthText(month), formatPercent(rate)].filter(Boolean).join(' · '),
    value: amountText(reduction),
    from: '0',
    to: reduction,
    tone: 'tone-sequestration',
    filter: month === '' ? undefined : `month:${month}`,
  }));
  return (
    <Bars title="Sequestration by month of service" bars={bars}>
      <Table
        label="Sequestration by month of service"
        rows={chart.bars}
        columns={[
          { label: 'Month', cell: ({ month }) => monthText(month) },
          { label: 'Base', numeric: true, cell: ({ base }) => <Amount of={base} /> },
          { label: 'Reduction', numeric: true, cell: ({ reduction }) => <Amount of={reduction} /> },
          { label: 'Rate', numeric: true, cell: ({ rate }) => formatPercent(rate) },
          { label: 'Missing', numeric: true, cell: ({ missed }) => <Amount of={missed} /> },
        ]}
      />
    </Bars>
  );
}
