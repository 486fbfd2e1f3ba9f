import type { VNode } from 'preact';
import type { AdjustmentRanking } from '../../../report/charts/chart';
import { amountText } from '../../words/amount';
import { ledgerLabels } from '../../words/labels';
import { Amount } from '../amount';
import { toneOf } from '../ledger';
import { Table } from '../table';
import { Bars } from './bars';

/** More bars than these are only in the table. */
const mostBars = 12;

/** Adjustments by code, ranked, colored by kind. */
export function RankingChart({ chart }: { readonly chart: AdjustmentRanking }): VNode {
  const bars = chart.bars.slice(0, mostBars).map(({ code, kind, amount, count }) => ({
    label: `${code} · ${count}×`,
    value: amountText(amount),
    from: '0',
    to: amount,
    tone: toneOf(kind),
    filter: `code:${code}`,
  }));
  const rest = chart.bars.length - bars.length;
  const title =
    rest > 0 ? `Adjustments by code (${rest} more in the table)` : 'Adjustments by code';
  return (
    <Bars title={title} bars={bars}>
      <Table
        label="Adjustments by code"
        rows={chart.bars}
        columns={[
          { label: 'Code', cell: ({ code }) => code },
          { label: 'Meaning', cell: ({ gist }) => gist ?? 'Not in the list' },
          { label: 'Kind', cell: ({ kind }) => ledgerLabels[kind] },
          { label: 'Count', numeric: true, cell: ({ count }) => count.toLocaleString('en-US') },
          { label: 'Amount', numeric: true, cell: ({ amount }) => <Amount of={amount} /> },
        ]}
      />
    </Bars>
  );
}
