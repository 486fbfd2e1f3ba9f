import { findReasonCode } from '../codes/reason-codes';
import { totalsBy } from '../remit/balance';
import { formatRate } from '../remit/format';
import { formatMoney, isZero, type Money } from '../remit/money';
import { type Figures, isBalanced } from './figures';
import { agree } from './rating';
import type { Reduction } from './reduction';
import type { Verdict } from './verdict';
import { codeOf, nameOf } from './words';

/** A line of the calculation from the charge to the paid amount. */
export interface Step {
  readonly label: string;
  /** `less` is subtracted, or added if negative; `total` is a result. */
  readonly kind?: 'less' | 'total';
  readonly amount: Money;
  readonly note?: string;
}

/** Returns the calculation of a reduction; empty if the charge or an adjustment is unreadable. */
export function stepsOf(reduction: Reduction, figures: Figures, verdict: Verdict): readonly Step[] {
  const charge = (reduction.line ?? reduction.claim).charge?.value;
  if (charge === undefined || figures.fromCharge === undefined) return [];
  const patient = reduction.others.filter(({ reason }) => reason?.value === '100');
  const others = reduction.others.filter((one) => !patient.includes(one));
  const balanced = isBalanced(figures);
  return [
    { label: 'charged', amount: charge },
    ...[...totalsBy(others, codeOf)].map(
      ([label, amount]): Step => ({ label, kind: 'less', amount, note: gistOf(label) }),
    ),
    { label: 'payment before sequestration', kind: 'total', amount: figures.fromCharge },
    {
      label: nameOf(reduction),
      kind: 'less',
      amount: figures.reduction,
      note: rateNote(verdict),
    },
    ...(isZero(figures.toPatient)
      ? []
      : [
          {
            label: [...new Set(patient.map(codeOf))].join(', '),
            kind: 'less' as const,
            amount: figures.toPatient,
            note: 'paid to the patient',
          },
        ]),
    {
      label: 'paid',
      kind: 'total',
      amount: figures.paid,
      ...(!balanced && { note: 'does not balance' }),
    },
  ];
}

/** `2% of 120.00`, `expected 2.40 (2% of 120.00)`: what the amount is compared with. */
function rateNote(verdict: Verdict): string {
  if (verdict.kind !== 'right' && verdict.kind !== 'off') return 'sequestration';
  const { period, reading, readings } = verdict.rating;
  const how =
    reading.source === 'lines'
      ? 'each line at its own rate'
      : `${formatRate(period.rate)} of ${formatMoney(reading.base)}`;
  if (verdict.kind === 'right') return how;
  return agree(readings) ? `expected ${formatMoney(reading.expected)} (${how})` : 'sequestration';
}

function gistOf(name: string): string {
  return findReasonCode(name.split(' ').at(-1) ?? '')?.gist ?? 'unknown reason';
}
