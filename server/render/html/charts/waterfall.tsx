import type { VNode } from 'preact';
import type { Waterfall } from '../../../report/charts/chart';
import { amountText, isNegativeAmount, sizeText } from '../../words/amount';
import { barLabels } from '../../words/labels';
import { Amount } from '../amount';
import { toneOf } from '../ledger';
import { Table } from '../table';
import { Bars } from './bars';

/** Charged → paid, each step where the one before ended. */
export function WaterfallChart({ chart }: { readonly chart: Waterfall }): VNode {
  const bars = chart.bars.map(({ kind, amount, from, to }) => ({
    label: barLabels[kind],
    value: isTotal(kind) ? amountText(amount) : stepText(kind, amount),
    from,
    to,
    tone: toneOf(kind),
    filter: isTotal(kind) || kind === 'difference' ? undefined : `kind:${kind}`,
  }));
  return (
    <Bars title="From charged to paid" bars={bars}>
      <Table
        label="From charged to paid"
        rows={chart.bars}
        columns={[
          { label: 'Step', cell: ({ kind }) => barLabels[kind] },
          { label: 'Amount', numeric: true, cell: ({ amount }) => <Amount of={amount} /> },
          { label: 'Left', numeric: true, cell: ({ to }) => <Amount of={to} /> },
        ]}
      />
    </Bars>
  );
}

function isTotal(kind: string): boolean {
  return kind === 'charged' || kind === 'paid';
}

/** A step is subtracted, but for what was paid more or less than calculated. */
function stepText(kind: string, amount: string): string {
  const adds = isNegativeAmount(amount) !== (kind === 'difference');
  return `${adds ? '+' : '−'}${sizeText(amount)}`;
}
