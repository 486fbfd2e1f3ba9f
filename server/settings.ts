import { type CheckOptions, defaultOptions } from './checks/options';
import { isLevel, type Level } from './checks/severity';
import { readPayerRules } from './read-payer-rules';
import { readTerms } from './sequestration/terms';

/** What a user may set, under `remittance.` in an editor. */
export interface Settings {
  /** What the checks are to look at, and how much each finding matters. */
  readonly checkOptions: CheckOptions;
  /** What is written between the elements for reading; all of it is off until asked for. */
  readonly inlayHints: {
    readonly elementNames: boolean;
    readonly codeMeanings: boolean;
    readonly expectedSequestration: boolean;
  };
  /** Lines above payments and claims that say how they add up. */
  readonly codeLens: { readonly enabled: boolean };
  /** What becomes of a finding that somebody accepted with a note. */
  readonly notes: { readonly acceptedFindings: 'hint' | 'hidden' };
}

export const defaultSettings: Settings = {
  checkOptions: defaultOptions,
  inlayHints: { elementNames: false, codeMeanings: false, expectedSequestration: false },
  codeLens: { enabled: true },
  notes: { acceptedFindings: 'hint' },
};

/** Reads settings as an editor sends them; what is missing or not understood keeps its default. */
export function readSettings(sent: unknown): Settings {
  return {
    checkOptions: {
      levels: {
        ...readLevels(property(sent, 'checks')),
        ...readLevels(property(sent, 'rules')),
      },
      sequestration: readTerms(property(sent, 'sequestration')),
      payerRules: readAllPayerRules(property(sent, 'payerRules')),
      maxPerRule: defaultOptions.maxPerRule,
    },
    inlayHints: readSwitches(property(sent, 'inlayHints'), defaultSettings.inlayHints),
    codeLens: readSwitches(property(sent, 'codeLens'), defaultSettings.codeLens),
    notes: {
      acceptedFindings:
        property(property(sent, 'notes'), 'acceptedFindings') === 'hidden' ? 'hidden' : 'hint',
    },
  };
}

/** Settings that are on or off, by their names. */
function readSwitches<T extends Readonly<Record<string, boolean>>>(sent: unknown, defaults: T): T {
  const read = Object.entries(defaults).map(([name, byDefault]) => {
    const value = property(sent, name);
    return [name, typeof value === 'boolean' ? value : byDefault];
  });
  return Object.fromEntries(read) as T;
}

/** The contents of payer rules files; the client reads the files and knows their names. */
function readAllPayerRules(sent: unknown): CheckOptions['payerRules'] {
  return Array.isArray(sent) ? sent.map((one) => readPayerRules(one).rules) : [];
}

function readLevels(sent: unknown): CheckOptions['levels'] {
  if (typeof sent !== 'object' || sent === null) return {};
  const known = Object.entries(sent).filter(([, level]) => isLevel(level));
  return Object.fromEntries(known) as Record<string, Level>;
}

function property(sent: unknown, name: string): unknown {
  return typeof sent === 'object' && sent !== null
    ? (sent as Record<string, unknown>)[name]
    : undefined;
}
