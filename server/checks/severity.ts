/**
 * How much a finding matters: an error is certain, a warning is probable, information and hints are
 * for the reader to judge.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A severity, or `off` for a rule that does not run. */
export type Level = Severity | 'off';

/** From most to least severe. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Every level, from most severe to `off`. */
export const levels: readonly Level[] = [...severities, 'off'];

/** Whether a value from outside is a level. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}
