import type { VNode } from 'preact';
import type { ClaimRow } from '../../../report/claims/row';
import type { ClaimsPage } from '../../../report/pages/claims';
import { columnsOf } from '../../words/claim-columns';
import { counted } from '../../words/counted';
import { Go } from '../go';
import { Table } from '../table';

/** The columns of a printed list. */
const shown = columnsOf(
  ...(['account', 'control', 'patient', 'from', 'charged', 'allowed', 'paid'] as const),
  ...(['patientResponsibility', 'sequestration', 'otherAdjustments', 'state', 'codes'] as const),
);

/** A list of claims with its sums, as a document shows it. */
export function ClaimsView({ page }: { readonly page: ClaimsPage }): VNode {
  const { rows, from, matching, all, totals } = page;
  const part = rows.length < matching ? `, ${from + 1} to ${from + rows.length} shown` : '';
  const of = matching < all ? ` of ${all.toLocaleString('en-US')}` : '';
  return (
    <article class="page claims">
      <h1>
        Claims ({counted(matching, 'claim')}
        {of}
        {part})
      </h1>
      <Table<ClaimRow>
        label="Claims"
        rows={rows}
        columns={shown.map(({ id, label, numeric, text, total }) => ({
          label,
          numeric,
          cell: (row) => (id === 'account' ? <Go at={row}>{text(row)}</Go> : text(row)),
          total: totals && total?.(totals),
        }))}
        {...(totals && { totalLabel: 'Total' })}
      />
    </article>
  );
}
