import type { Adjustment } from '../remit/claim';
import { formatDate, type RemitDate } from '../remit/date';
import {
  absolute,
  add,
  compare,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  subtract,
} from '../remit/money';
import type { DecidingDates } from './dates';
import type { Figures, Reading } from './figures';
import type { Payer } from './medicare';
import type { RatePeriod } from './rates';
import { type Reduction, sequestrationCode } from './reduction';

/** What an adjustment is called: `CO 253`. */
export function codeOf({ group, reason }: Adjustment): string {
  return `${group?.value ?? ''} ${reason?.value ?? ''}`.trim();
}

/** What the 253 of a cut is called: `CO 253`, or `253` where its groups differ. */
export function nameOf({ amounts }: Reduction): string {
  const names = new Set(amounts.map(codeOf));
  return names.size === 1 ? ([...names][0] as string) : sequestrationCode;
}

/** Said where more than one amount makes up the cut. */
export function several({ line, amounts }: Reduction): string {
  if (amounts.length < 2) return '';
  return line ? ` (${amounts.length} amounts)` : ' on the claim and its lines together';
}

/** The payment before the cut with where it comes from: `120.00 (117.60 paid + 2.40 cut)`. */
export function baseWords(figures: Figures, reading: Reading): string {
  return `${formatMoney(reading.base)}${partsWords(figures, reading)}`;
}

/** Where the payment before the cut comes from: ` (117.60 paid + 2.40 cut)`. */
export function partsWords(figures: Figures, { source, base }: Reading): string {
  const { paid, reduction, toPatient, fromPaid } = figures;
  if (source === 'charge') return ' (the charge less the other adjustments)';
  if (source === 'paid') return ` (of which ${formatMoney(add(paid, toPatient))} was paid)`;
  const patient = isZero(toPatient) ? '' : `${plus(toPatient)} paid to the patient`;
  const fee = source === 'network fee' ? `${plus(subtract(base, fromPaid))} network fee` : '';
  return ` (${formatMoney(paid)} paid${plus(reduction)} cut${patient}${fee})`;
}

function plus(amount: Money): string {
  return isNegative(amount) ? ` - ${formatMoney(absolute(amount))}` : ` + ${formatMoney(amount)}`;
}

/** When a period was: `since 2022-07-01`, `from 2022-04-01 to 2022-06-30`, `up to 2013-03-31`. */
export function periodWords({ from, until }: RatePeriod): string {
  if (from && until) return `from ${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `up to ${formatDate(until)}` : 'at any time';
}

/** The days that decide the rate: `2025-03-10`, `2022-06-20 to 2022-07-05`. */
export function dayWords({ from, through }: { from: RemitDate; through: RemitDate }): string {
  return from === through ? formatDate(from) : `${formatDate(from)} to ${formatDate(through)}`;
}

/** The same with where they stand and why they decide. */
export function dateWords(dates: DecidingDates): string {
  const where = new Set(dates.sources.map(({ qualifier }) => `DTM*${qualifier?.value}`));
  const why =
    dates.rule === 'through'
      ? ', the last day of the claim'
      : dates.rule === 'start'
        ? ', the day the rental or supply began'
        : '';
  return `${dayWords(dates)} (${[...where].join(', ')}${why})`;
}

/** True where an amount is nearer to zero than another, whatever their signs. */
export function isSmaller(amount: Money, other: Money): boolean {
  return compare(absolute(amount), absolute(other)) < 0;
}

/** How far off, without a sign: `0.36 too little`. */
export function differenceWords(reported: Money, expected: Money): string {
  const size = formatMoney(absolute(subtract(absolute(reported), absolute(expected))));
  return isSmaller(reported, expected) ? `${size} too little` : `${size} too much`;
}

/** What a contract may change: said of every payer that is not Medicare itself. */
export function planWords(payer: Payer): string {
  if (payer === 'advantage') return ' This is Medicare Advantage: your contract may say otherwise.';
  if (payer !== 'perhaps advantage') return '';
  return ' This payer may be a Medicare Advantage plan: your contract may say otherwise.';
}

/** With a capital, to begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
