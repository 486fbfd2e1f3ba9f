import { formatDate } from '../../remit/format';
import type { ClaimRow } from '../../report/claims/row';
import type { ClaimColumn, ClaimTotals } from '../../report/pages/claims';
import type { FindingCounts } from '../../report/parts/finding';
import { amountText, unlessZero } from './amount';
import { stateLabels, verdictLabels } from './labels';

/** A column of a list of claims: what it is called, how a cell reads, what the sum below it is. */
export interface ClaimListColumn {
  readonly id: ClaimColumn;
  readonly label: string;
  /** Amounts and counts are aligned to the right. */
  readonly numeric: boolean;
  readonly text: (row: ClaimRow) => string;
  readonly total?: (totals: ClaimTotals) => string;
}

/** Every column, in its usual order. */
export const claimColumns: readonly ClaimListColumn[] = [
  words('place', 'Segment', ({ segment }) => String(segment)),
  words('account', 'Account', ({ account }) => account),
  words('control', 'Payer claim no.', ({ control }) => control),
  words('patient', 'Patient', ({ patient }) => patient),
  words('from', 'From', ({ from }) => (from ? formatDate(from) : '')),
  words('through', 'Through', ({ through }) => (through ? formatDate(through) : '')),
  amount('charged', 'Charged'),
  amount('allowed', 'Allowed'),
  amount('paid', 'Paid'),
  amount('patientResponsibility', 'Patient resp.'),
  amount('sequestration', 'Sequestration'),
  amount('otherAdjustments', 'Other adj.'),
  words('status', 'Status', ({ statusWords }) => statusWords),
  words('state', 'State', ({ state }) => stateLabels[state]),
  words('codes', 'Codes', ({ codes, remarks }) => codesText([...codes, ...remarks])),
  words('verdict', '253', ({ verdict }) => (verdict ? verdictLabels[verdict] : '')),
  count(
    'lines',
    'Lines',
    ({ lines }) => lines,
    ({ lines }) => String(lines),
  ),
  count('findings', 'Findings', ({ findings }) => (findings ? allFindings(findings) : 0)),
  count('notes', 'Notes', ({ notes }) => notes),
];

/** The columns of these ids, in their own order. */
export function columnsOf(...ids: readonly ClaimColumn[]): readonly ClaimListColumn[] {
  return claimColumns.filter(({ id }) => ids.includes(id));
}

/** The columns of amounts, which a list can be narrowed by. */
export const amountColumns = columnsOf(
  ...(['charged', 'allowed', 'paid', 'patientResponsibility'] as const),
  ...(['sequestration', 'otherAdjustments'] as const),
);

/** A code is not broken between group and reason. */
function codesText(codes: readonly string[]): string {
  return codes.map((code) => code.replaceAll(' ', '\u00a0')).join(', ');
}

function words(id: ClaimColumn, label: string, text: ClaimListColumn['text']): ClaimListColumn {
  return { id, label, numeric: false, text };
}

/** Charged, allowed, and paid show a zero; the other amounts are mostly zero and are then empty. */
function amount(id: Exclude<keyof ClaimTotals, 'lines'>, label: string): ClaimListColumn {
  const shown = id === 'charged' || id === 'allowed' || id === 'paid' ? amountText : unlessZero;
  return {
    id,
    label,
    numeric: true,
    text: (row) => shown(row[id]),
    total: (totals) => amountText(totals[id]),
  };
}

function count(
  id: ClaimColumn,
  label: string,
  of: (row: ClaimRow) => number,
  total?: (totals: ClaimTotals) => string,
): ClaimListColumn {
  const text = (row: ClaimRow) => (of(row) === 0 ? '' : String(of(row)));
  return { id, label, numeric: true, text, ...(total && { total }) };
}

function allFindings({ error, warning, information, hint }: FindingCounts): number {
  return error + warning + information + hint;
}
