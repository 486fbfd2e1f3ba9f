/**
 * How much a finding matters: an error is certain, a warning is what the figures show, information
 * and hints are for the reader to weigh.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A severity, or `off` for what is not looked for. */
export type Level = Severity | 'off';

/** From the worst to the least. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Every level, from the worst to `off`. */
export const levels: readonly Level[] = [...severities, 'off'];

/** Whether a value that was read from outside is a level. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}
