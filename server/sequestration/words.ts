import type { Adjustment } from '../remit/claim';
import type { RemitDate } from '../remit/date';
import { formatDate } from '../remit/format';
import {
  absolute,
  add,
  compare,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  negate,
  subtract,
} from '../remit/money';
import { sequestrationCode } from '../remit/sequestration-code';
import type { DecidingDates } from './dates';
import type { Figures, Reading } from './figures';
import type { Payer } from './medicare';
import type { RatePeriod } from './rates';
import type { Reduction } from './reduction';

/** The name of an adjustment: `CO 253`. */
export function codeOf({ group, reason }: Adjustment): string {
  return `${group?.value ?? ''} ${reason?.value ?? ''}`.trim();
}

/** The name of a reduction: `CO 253`, or `253` if its groups differ. */
export function nameOf({ amounts }: Reduction): string {
  const names = new Set(amounts.map(codeOf));
  return names.size === 1 ? ([...names][0] as string) : sequestrationCode;
}

/** Says that a reduction consists of several amounts. */
export function several({ line, amounts }: Reduction): string {
  if (amounts.length < 2) return '';
  return line ? ` (${amounts.length} amounts)` : ' on the claim and its lines combined';
}

/** The payment before sequestration and its parts: `120.00 (117.60 paid + 2.40 reduction)`. */
export function baseWords(figures: Figures, reading: Reading): string {
  return `${formatMoney(reading.base)}${partsWords(figures, reading)}`;
}

/** The parts of the payment before sequestration: ` (117.60 paid + 2.40 reduction)`. */
export function partsWords(figures: Figures, { source, base }: Reading): string {
  const { paid, reduction, toPatient, fromPaid } = figures;
  if (source === 'charge') return ' (charge less other adjustments)';
  if (source === 'paid') return ` (${formatMoney(add(paid, toPatient))} of it paid)`;
  const patient = isZero(toPatient) ? '' : `${plus(toPatient)} paid to the patient`;
  const fee = source === 'network fee' ? `${plus(subtract(base, fromPaid))} network fee` : '';
  return ` (${formatMoney(paid)} paid${plus(reduction)} reduction${patient}${fee})`;
}

function plus(amount: Money): string {
  return isNegative(amount) ? ` − ${formatMoney(absolute(amount))}` : ` + ${formatMoney(amount)}`;
}

/** Subtracts an amount in words: ` − 30.00`, or ` + 30.00` for a negative one. */
export function minus(amount: Money): string {
  return plus(negate(amount));
}

/** A period: `since 07/01/2022`, `from 04/01/2022 to 06/30/2022`, `through 03/31/2013`. */
export function periodWords({ from, until }: RatePeriod): string {
  if (from && until) return `from ${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `through ${formatDate(until)}` : 'at any time';
}

/** The dates that determine the rate: `03/10/2025`, `06/20/2022 to 07/05/2022`. */
function dayWords({ from, through }: { from: RemitDate; through: RemitDate }): string {
  return from === through ? formatDate(from) : `${formatDate(from)} to ${formatDate(through)}`;
}

/** The same with what they are: `service date 03/10/2025`. */
export function serviceDateWords(dates: { from: RemitDate; through: RemitDate }): string {
  return `service date${dates.from === dates.through ? '' : 's'} ${dayWords(dates)}`;
}

/** The same with their segments and why they apply: `service date 03/10/2025 (DTM*472)`. */
export function dateWords(dates: DecidingDates): string {
  const where = new Set(dates.sources.map(({ qualifier }) => `DTM*${qualifier?.value}`));
  const why =
    dates.rule === 'through'
      ? ', the last day of the claim'
      : dates.rule === 'start'
        ? ', the day the rental or supply began'
        : '';
  return `${serviceDateWords(dates)} (${[...where].join(', ')}${why})`;
}

/** Whether an amount is closer to zero than another, whatever their signs. */
export function isSmaller(amount: Money, other: Money): boolean {
  return compare(absolute(amount), absolute(other)) < 0;
}

/** The difference without a sign: `0.36 too little`. */
export function differenceWords(reported: Money, expected: Money): string {
  const size = formatMoney(absolute(subtract(absolute(reported), absolute(expected))));
  return isSmaller(reported, expected) ? `${size} too little` : `${size} too much`;
}

/** Says that a contract may differ, for every payer except Medicare itself. */
export function planWords(payer: Payer): string {
  if (payer === 'advantage') return ' This is Medicare Advantage; your contract may say otherwise.';
  if (payer !== 'possibly advantage') return '';
  return ' This payer may be a Medicare Advantage plan; your contract may say otherwise.';
}

/** Says how to have an error corrected; a Medicare contractor corrects clerical errors by reopening. */
export function correctionWords(payer: Payer): string {
  return payer === 'medicare'
    ? 'Contact the payer and request a reopening.'
    : 'Contact the payer and request a correction.';
}
