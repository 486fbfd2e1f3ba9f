import type { QualifiedDate } from './claim';
import type { RemitDate } from './date';
import type { Field } from './field';

/** A readable date of a list by its qualifier (DTM01), with its place. */
export function dateOf(
  dates: readonly QualifiedDate[],
  qualifier: string,
): Field<RemitDate> | undefined {
  for (const { qualifier: found, date } of dates) {
    if (found?.value === qualifier && date?.value) return date as Field<RemitDate>;
  }
  return undefined;
}

/** When a line's service began: its single day (472) or the first of its period (150). */
export function serviceStart(dates: readonly QualifiedDate[]): Field<RemitDate> | undefined {
  return dateOf(dates, '472') ?? dateOf(dates, '150');
}

/** When a line's service ended: the last day of its period (151) or its single day (472). */
export function serviceEnd(dates: readonly QualifiedDate[]): Field<RemitDate> | undefined {
  return dateOf(dates, '151') ?? dateOf(dates, '472') ?? dateOf(dates, '150');
}

/** Whether a date of a claim or a line is one of service, readable or not. */
export function isServiceDate({ qualifier }: QualifiedDate): boolean {
  return qualifier !== undefined && ofService.has(qualifier.value);
}

const ofService: ReadonlySet<string> = new Set(['150', '151', '232', '233', '472']);
