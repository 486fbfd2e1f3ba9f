import type { ElementRef } from '../../element-ref';
import { formatDate } from '../../remit/format';
import type { AdjustmentRow } from '../../report/parts/adjustment';
import type { FindingRow } from '../../report/parts/finding';
import type { LastDay } from '../../report/parts/last-day';
import type { Ledger } from '../../report/parts/ledger';
import type { NoteRow } from '../../report/parts/note';
import { amountText, isNegativeAmount, isZeroAmount, sizeText } from '../words/amount';
import { lastDayLabels, ledgerLabels } from '../words/labels';
import type { Calculation, CalculationRow, Part, RowSegments } from './part';
import { columns } from './part';

/** A ledger as a calculation, one row for each step with its codes. */
export function ledgerPart({ charged, steps, paid, difference }: Ledger): Calculation {
  const rows: CalculationRow[] = [
    { sign: '', label: 'Charged', amount: amountText(charged), note: '' },
    ...steps.map(
      ({ kind, amount, codes }): CalculationRow => ({
        sign: isNegativeAmount(amount) ? '+' : '−',
        label: ledgerLabels[kind],
        amount: sizeText(amount),
        note: codes.map((one) => `${one.code} ${amountText(one.amount)}`).join(' · '),
      }),
    ),
  ];
  if (!isZeroAmount(difference)) {
    const sign = isNegativeAmount(difference) ? '−' : '+';
    const note = 'not explained by any adjustment';
    rows.push({ sign, label: 'Out of balance', amount: sizeText(difference), note });
  }
  rows.push({ sign: '=', label: 'Paid', amount: amountText(paid), note: '' });
  return { part: 'calculation', rows };
}

/** `10/06/2025`, `10/06/2025 – 10/10/2025`. */
export function periodText(from: string | undefined, through: string | undefined): string {
  if (!from) return through ? formatDate(through) : '';
  return through && through !== from
    ? `${formatDate(from)} – ${formatDate(through)}`
    : formatDate(from);
}

/** The segments of rows that know their place. */
export function segmentsOf(rows: readonly ElementRef[]): RowSegments {
  return rows.map(({ segment }) => segment);
}

/** What adjustments mean and what to do next, one paragraph each. */
export function adjustmentItems(adjustments: readonly AdjustmentRow[]): readonly string[] {
  return adjustments.map(({ code, remarks, amount, meaning, responsible, next }) =>
    [
      `${[code, ...remarks].join(' + ')} · ${amountText(amount)}: ${meaning}`,
      responsible,
      next && `Next: ${next}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** `Appeal by 03/19/2026: 120 days after receipt … (42 CFR 405.942)`. */
export function lastDayText({ action, date, rule, source }: LastDay): string {
  return `${lastDayLabels[action]} by ${formatDate(date)}: ${rule} (${source})`;
}

export function findingsPart(findings: readonly FindingRow[]): readonly Part[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ severity, segment, where, message, rule }) => [
    severity,
    `segment ${segment}${where ? `, ${where}` : ''}`,
    message,
    rule,
  ]);
  const heads = columns('Severity', 'Place', '…Finding', 'Rule');
  return [{ part: 'table', columns: heads, rows, segments: segmentsOf(findings) }];
}

export function notesPart(notes: readonly NoteRow[]): readonly Part[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ status, kindWords, where, text, author }) => [
    status,
    kindWords,
    where,
    text,
    author ?? '',
  ]);
  const heads = columns('Status', 'Kind', 'About', '…Note', 'Author');
  return [{ part: 'table', columns: heads, rows, segments: segmentsOf(notes) }];
}
