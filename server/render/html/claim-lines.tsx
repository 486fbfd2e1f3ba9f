import type { VNode } from 'preact';
import type { ClaimPage, LineRow } from '../../report/pages/claim';
import { isZeroAmount } from '../words/amount';
import { Amount } from './amount';
import { Period } from './claim-head';
import { Go } from './go';
import { Table } from './table';

/** The service lines of a claim with their column sums. */
export function ClaimLines({ page }: { readonly page: ClaimPage }): VNode {
  const { lines, lineTotals } = page;
  const sum = (amount: string | undefined) => <Amount of={amount} />;
  return (
    <Table
      label="Service lines"
      totalLabel="Total"
      rows={lines}
      columns={[
        { label: 'Line', cell: (line) => <Go at={line}>{line.number}</Go> },
        { label: 'Date', cell: ({ from, through }) => <Period from={from} through={through} /> },
        { label: 'Procedure', cell: (line) => <Procedure line={line} /> },
        { label: 'Units', numeric: true, cell: unitsText },
        {
          label: 'Charged',
          numeric: true,
          cell: ({ charged }) => <Amount of={charged} />,
          total: sum(lineTotals.charged),
        },
        {
          label: 'Allowed',
          numeric: true,
          cell: ({ allowed }) => <Amount of={allowed} />,
          total: sum(lineTotals.allowed),
        },
        {
          label: 'Deductible',
          numeric: true,
          cell: ({ deductible }) => <Amount of={deductible} blankZero />,
          total: sum(lineTotals.deductible),
        },
        {
          label: 'Coinsurance',
          numeric: true,
          cell: ({ coinsurance }) => <Amount of={coinsurance} blankZero />,
          total: sum(lineTotals.coinsurance),
        },
        {
          label: 'Copay',
          numeric: true,
          cell: ({ copay }) => <Amount of={copay} blankZero />,
          total: sum(lineTotals.copay),
        },
        {
          label: 'Adjustments',
          numeric: true,
          cell: ({ adjusted }) => <Amount of={adjusted} blankZero />,
          total: sum(lineTotals.adjusted),
        },
        {
          label: 'Paid',
          numeric: true,
          cell: (line) => <Paid line={line} />,
          total: sum(lineTotals.paid),
        },
      ]}
    />
  );
}

/** `99213 25 rev. 0450`. */
export function procedureText({ procedure, modifiers, revenueCode }: LineRow): string {
  const revenue = revenueCode && `rev. ${revenueCode}`;
  return [procedure, ...modifiers, revenue].filter(Boolean).join(' ');
}

function Procedure({ line }: { readonly line: LineRow }): VNode {
  return (
    <>
      {procedureText(line)}
      {line.denied && <span class="state denied">Denied</span>}
      {line.billed && <div class="minor">billed as {line.billed}</div>}
    </>
  );
}

function Paid({ line: { paid, difference } }: { readonly line: LineRow }): VNode {
  return (
    <>
      <Amount of={paid} />
      {!isZeroAmount(difference) && (
        <div class="minor error">
          off by <Amount of={difference} />
        </div>
      )}
    </>
  );
}

function unitsText({ units, billedUnits }: LineRow): string {
  return billedUnits === undefined ? units : `${units} of ${billedUnits}`;
}
