import type { Level } from './checks/check';
import { type CheckOptions, defaultOptions } from './checks/options';

/** What a user may set, under `remittance.` in an editor. */
export interface Settings {
  /** What the checks are to look at, and how much each finding matters. */
  readonly checkOptions: CheckOptions;
}

export const defaultSettings: Settings = { checkOptions: defaultOptions };

/** Reads settings as an editor sends them; what is missing or not understood keeps its default. */
export function readSettings(sent: unknown): Settings {
  return { checkOptions: { ...defaultOptions, levels: readLevels(property(sent, 'checks')) } };
}

const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

function readLevels(sent: unknown): CheckOptions['levels'] {
  if (typeof sent !== 'object' || sent === null) return {};
  const known = Object.entries(sent).filter(([, level]) => levels.includes(level));
  return Object.fromEntries(known) as Record<string, Level>;
}

function property(sent: unknown, name: string): unknown {
  return typeof sent === 'object' && sent !== null
    ? (sent as Record<string, unknown>)[name]
    : undefined;
}
