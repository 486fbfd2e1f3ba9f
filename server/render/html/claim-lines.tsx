import type { ComponentChildren, VNode } from 'preact';
import type { ClaimPage, LineRow, LineTotals } from '../../report/pages/claim';
import { isZeroAmount } from '../words/amount';
import { Amount } from './amount';
import { Period } from './claim-head';
import { Go } from './go';
import { Table, type TableColumn } from './table';

/** The service lines of a claim with their column sums. */
export function ClaimLines({ page }: { readonly page: ClaimPage }): VNode {
  const { lines, lineTotals } = page;
  const amounts = (
    label: string,
    id: keyof LineTotals,
    cell: (line: LineRow) => ComponentChildren,
  ): TableColumn<LineRow> => ({
    label,
    numeric: true,
    cell,
    total: <Amount of={lineTotals[id]} />,
  });
  const share = (label: string, id: Share) =>
    amounts(label, id, (line) => <Amount of={line[id]} blankZero />);
  return (
    <Table<LineRow>
      label="Service lines"
      totalLabel="Total"
      rows={lines}
      columns={[
        { label: 'Line', cell: (line) => <Go at={line}>{line.number}</Go> },
        { label: 'Date', cell: ({ from, through }) => <Period from={from} through={through} /> },
        { label: 'Procedure', cell: (line) => <Procedure line={line} /> },
        { label: 'Units', numeric: true, cell: unitsText },
        amounts('Charged', 'charged', ({ charged }) => <Amount of={charged} />),
        amounts('Allowed', 'allowed', ({ allowed }) => <Amount of={allowed} />),
        share('Deductible', 'deductible'),
        share('Coinsurance', 'coinsurance'),
        share('Copay', 'copay'),
        share('Adjustments', 'adjusted'),
        amounts('Paid', 'paid', (line) => <Paid line={line} />),
      ]}
    />
  );
}

/** Columns that are mostly zero. */
type Share = 'deductible' | 'coinsurance' | 'copay' | 'adjusted';

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
