import { dirname, resolve } from 'node:path';
import { checks } from '../checks';
import { type CheckOptions, defaultOptions } from '../checks/options';
import { isLevel, levels } from '../checks/severity';
import { isRecord, readJson } from '../json';
import { readSettings } from '../settings';
import { readPayerRuleFiles } from './check/payer-rules';
import { shownFault } from './input/each-input';
import { readText } from './input/opening';
import { didYouMean } from './suggest';
import { UsageError } from './usage-error';

/** What a configuration file sets: the settings that have a meaning outside an editor. */
export interface Config {
  readonly checkOptions: CheckOptions;
  readonly acceptedFindings: 'hint' | 'hidden';
}

export const defaultConfig: Config = { checkOptions: defaultOptions, acceptedFindings: 'hint' };

const keys = [
  'rules',
  'sequestration.rates',
  'sequestration.tolerance',
  'payerRules',
  'notes.acceptedFindings',
];

/**
 * Reads a configuration file: JSON with the keys of the editor's settings, with or without
 * `remittance.` before them. Paths of payer rules are relative to the file. Throws `UsageError` for
 * anything that is not understood, because a rule that stays off by a typo is not noticed.
 */
export async function readConfig(file: string): Promise<Config> {
  const fail = (fault: string) => new UsageError(`--config ${file}: ${fault}`);
  const given = flattened(await parse(file, fail));
  for (const key of given.keys()) {
    if (!keys.includes(key)) throw fail(`Unknown setting '${key}'.${didYouMean(key, keys)}`);
  }
  const fault = faultIn(given);
  if (fault !== undefined) throw fail(fault);
  const files = (given.get('payerRules') ?? []) as readonly string[];
  const payerRules = await readPayerRuleFiles(files.map((one) => resolve(dirname(file), one)));
  const { checkOptions, notes } = readSettings({
    rules: given.get('rules'),
    sequestration: {
      rates: given.get('sequestration.rates'),
      tolerance: given.get('sequestration.tolerance'),
    },
    notes: { acceptedFindings: given.get('notes.acceptedFindings') },
  });
  return {
    checkOptions: { ...checkOptions, payerRules },
    acceptedFindings: notes.acceptedFindings,
  };
}

async function parse(file: string, fail: (fault: string) => UsageError): Promise<object> {
  let read: unknown;
  try {
    read = readJson(await readText(file));
  } catch (error) {
    throw fail(shownFault(error) ?? (error instanceof Error ? error.message : String(error)));
  }
  if (isRecord(read)) return read;
  throw fail('Must be an object.');
}

/** Values by their whole keys, such as `sequestration.tolerance`, however the file nests them. */
function flattened(read: object): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  const visit = (value: unknown, path: string) => {
    const name = path.replace(/^remittance(?:\.|$)/, '');
    const isGroup = name === '' || keys.some((key) => key.startsWith(`${name}.`));
    if (isGroup && isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
    } else if (name !== '$schema') flat.set(name, value);
  };
  visit(read, '');
  return flat;
}

function faultIn(given: ReadonlyMap<string, unknown>): string | undefined {
  return (
    faultOfRules(given.get('rules') ?? {}) ??
    faultOfRates(given.get('sequestration.rates') ?? []) ??
    faultOfTolerance(given.get('sequestration.tolerance') ?? 0) ??
    faultOfFiles(given.get('payerRules') ?? []) ??
    faultOfAccepted(given.get('notes.acceptedFindings') ?? 'hint')
  );
}

function faultOfRules(sent: unknown): string | undefined {
  if (!isRecord(sent)) return "'rules' must be an object.";
  const ids = checks.map(({ id }) => id);
  for (const [id, level] of Object.entries(sent)) {
    if (!ids.includes(id)) return `Unknown rule '${id}'.${didYouMean(id, ids)}`;
    if (!isLevel(level)) return `Rule '${id}' must be one of ${levels.join(', ')}.`;
  }
  return undefined;
}

function faultOfRates(sent: unknown): string | undefined {
  const isRate = (one: unknown) =>
    isRecord(one) &&
    typeof one.from === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(one.from) &&
    typeof one.percent === 'number' &&
    one.percent >= 0 &&
    one.percent <= 100;
  if (Array.isArray(sent) && sent.every(isRate)) return undefined;
  return '\'sequestration.rates\' must be a list such as [{ "from": "2026-01-01", "percent": 2 }].';
}

function faultOfTolerance(sent: unknown): string | undefined {
  if (typeof sent === 'number' && sent >= 0) return undefined;
  return "'sequestration.tolerance' must be a number of dollars, such as 0.01.";
}

function faultOfFiles(sent: unknown): string | undefined {
  if (Array.isArray(sent) && sent.every((one) => typeof one === 'string')) return undefined;
  return "'payerRules' must be a list of files.";
}

function faultOfAccepted(sent: unknown): string | undefined {
  if (sent === 'hint' || sent === 'hidden') return undefined;
  return "'notes.acceptedFindings' must be hint or hidden.";
}
