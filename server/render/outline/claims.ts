import type { ClaimsPage } from '../../report/pages/claims';
import { columnsOf } from '../words/claim-columns';
import { counted } from '../words/counted';
import { type Part, title } from './part';
import { segmentsOf } from './shared';

/** The columns that fit on a line of a terminal. */
const shown = columnsOf(
  ...(['account', 'patient', 'from', 'charged', 'allowed', 'paid'] as const),
  ...(['patientResponsibility', 'sequestration', 'state', 'codes'] as const),
);

export function claimsParts(page: ClaimsPage): readonly Part[] {
  const { rows, from, matching, all, totals } = page;
  if (rows.length === 0) return [title(1, 'Claims'), { part: 'text', text: 'No claims.' }];
  const until = from + rows.length;
  const part = rows.length < matching ? `, ${from + 1} to ${until} shown` : '';
  const of = matching < all ? ` of ${all.toLocaleString('en-US')}` : '';
  return [
    title(1, `Claims (${counted(matching, 'claim')}${of}${part})`),
    {
      part: 'table',
      columns: shown.map(({ id, label, numeric }) => ({
        label,
        align: numeric ? 'right' : 'left',
        wraps: id === 'codes' || id === 'patient',
      })),
      rows: rows.map((row) => shown.map(({ text }) => text(row))),
      segments: segmentsOf(rows),
      total:
        totals &&
        shown.map(({ id, total }) => (id === 'account' ? 'Total' : (total?.(totals) ?? ''))),
    },
  ];
}
