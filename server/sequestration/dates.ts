import type { Claim, QualifiedDate, ServiceLine } from '../remit/claim';
import type { RemitDate } from '../remit/date';
import { isServiceDate } from '../remit/dates';
import { isEquipment, kindOf } from './medicare';

/** The service dates that determine the rate, and why these. */
export interface DecidingDates {
  readonly from: RemitDate;
  readonly through: RemitDate;
  /** The dates they were read from. */
  readonly sources: readonly QualifiedDate[];
  /**
   * `service`: the service date or dates. `through`: the last day, for an institutional claim.
   * `start`: the day the rental or supply began, for equipment and supplies.
   */
  readonly rule: 'service' | 'through' | 'start';
}

/**
 * Returns the dates that determine the rate of a service line or, without one, of the whole claim;
 * `undefined` if none is readable. The payment date never matters.
 *
 * Source: notices of the Medicare contractors on the rate changes of 2013 and 2022.
 */
export function decidingDates(
  claim: Claim,
  line: ServiceLine | undefined,
): DecidingDates | undefined {
  if (kindOf(claim) !== 'professional') return lastDay(claim, line);
  if (!line)
    return spanOf(claim.lines.flatMap(lineDates)) ?? spanOf(dated(claim.dates, '232', '233'));
  const dates = spanOf(lineDates(line)) ?? spanOf(dated(claim.dates, '232', '233'));
  return dates && isEquipment(line) ? firstDay(dates) : dates;
}

/** Whether there is a service date of the line or the claim that is not a date. */
export function hasUnreadableDate(claim: Claim, line: ServiceLine | undefined): boolean {
  const lines = line ? [line] : claim.lines;
  const dates = [claim, ...lines].flatMap((part) => part.dates);
  return dates.some((one) => isServiceDate(one) && one.date && one.date.value === undefined);
}

function lastDay(claim: Claim, line: ServiceLine | undefined): DecidingDates | undefined {
  const lines = line ? [line] : claim.lines;
  const dates =
    spanOf(dated(claim.dates, '233')) ??
    spanOf(lines.flatMap(lineDates)) ??
    spanOf(dated(claim.dates, '232'));
  if (!dates) return undefined;
  const sources = dates.sources.filter(({ date }) => date?.value === dates.through).slice(0, 1);
  return { from: dates.through, through: dates.through, sources, rule: 'through' };
}

function firstDay({ from, sources }: DecidingDates): DecidingDates {
  const first = sources.filter(({ date }) => date?.value === from).slice(0, 1);
  return { from, through: from, sources: first, rule: 'start' };
}

function lineDates({ dates }: ServiceLine): readonly QualifiedDate[] {
  const service = dated(dates, '472');
  return service.length > 0 ? service : dated(dates, '150', '151');
}

function dated(
  dates: readonly QualifiedDate[],
  wanted: string,
  other = wanted,
): readonly QualifiedDate[] {
  let found: QualifiedDate[] | undefined;
  for (const one of dates) {
    const kind = one.qualifier?.value;
    if ((kind !== wanted && kind !== other) || one.date?.value === undefined) continue;
    if (found) found.push(one);
    else found = [one];
  }
  return found ?? none;
}

const none: readonly QualifiedDate[] = [];

function spanOf(sources: readonly QualifiedDate[]): DecidingDates | undefined {
  let from = sources[0]?.date?.value;
  let through = from;
  for (const { date } of sources) {
    const day = date?.value;
    if (!day || !from || !through) return undefined;
    if (day < from) from = day;
    if (day > through) through = day;
  }
  return from && through && { from, through, sources, rule: 'service' };
}
