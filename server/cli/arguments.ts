import { parseArgs } from 'node:util';
import { inLines } from './help';
import type { Choice, Count, Option, Options, ValuesOf } from './option';
import { didYouMean } from './suggest';
import { UsageError } from './usage-error';
import { type Call, usageOf, type Verb } from './verb';

/** A command line as a verb reads it, and notes for the user about old names in it. */
export interface ReadCall {
  readonly call: Call;
  readonly notes: readonly string[];
}

/** Reads what follows the name of a verb; throws `UsageError` if the verb cannot be run with it. */
export function readCall(verb: Verb, args: readonly string[]): ReadCall {
  const { options, operands } = verb;
  const given = new Map<string, string[]>();
  const notes: string[] = [];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(specOf)),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = optionNamed(token.name, token.rawName, options);
    const value = givenValue(token, option);
    const name = option.kind === 'renamed' ? option.to : token.name;
    if (option.kind === 'renamed')
      notes.push(`--${token.name} is now --${name}. The old name works in this version only.`);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  if (positionals.length < operands.min) {
    throw new UsageError(`Missing argument.\n${usageOf(verb)}\n${inLines(operands.summary)}`);
  }
  return { call: { operands: positionals, options: valuesOf(options, given) }, notes };
}

function specOf([name, { kind }]: readonly [string, Option]) {
  return [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const;
}

function optionNamed(name: string, written: string, options: Options): Option {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option) return option;
  const names = Object.keys(options).filter((one) => options[one]?.kind !== 'renamed');
  const known = [...names, 'help', 'version'].map((one) => `--${one}`);
  throw new UsageError(`Unknown option '${written}'.${didYouMean(written, known)}`);
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The value of an option as it was given; empty for a flag. */
function givenValue({ rawName, value, inlineValue }: OptionToken, option: Option): string {
  if (option.kind === 'flag') {
    if (value === undefined) return '';
    throw new UsageError(`${rawName} does not take a value.`);
  }
  // An option after an option is a value that was forgotten; `-` alone is standard input.
  if (value !== undefined && (inlineValue || !/^-./.test(value))) return value;
  throw new UsageError(`${rawName} needs a value.`);
}

function valuesOf(
  options: Options,
  given: ReadonlyMap<string, readonly string[]>,
): ValuesOf<Options> {
  const values: Record<string, ValuesOf<Options>[string]> = {};
  for (const [name, option] of Object.entries(options)) {
    const all = given.get(name) ?? [];
    if (option.kind === 'flag') values[name] = all.length > 0;
    if (option.kind === 'list') values[name] = all;
    if (option.kind === 'text') values[name] = all.at(-1);
    if (option.kind === 'count') values[name] = counted(`--${name}`, option, all);
    if (option.kind === 'choice') values[name] = chosen(`--${name}`, option, all);
  }
  return values;
}

function chosen(
  name: string,
  { values, default: usual }: Choice,
  given: readonly string[],
): string {
  return oneOf(name, given.at(-1) ?? usual, values);
}

function counted(name: string, { min, max }: Count, given: readonly string[]): number | undefined {
  const value = given.at(-1);
  if (value === undefined) return undefined;
  const read = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (read >= min && read <= max) return read;
  throw new UsageError(`${name} is '${value}'. Expected a whole number from ${min} to ${max}.`);
}

/** A value that must be one of a few words; throws `UsageError` if it is another. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const expected = `Expected ${allowed.slice(0, -1).join(', ')}, or ${allowed.at(-1)}.`;
  throw new UsageError(`${name} is '${value}'. ${expected}${didYouMean(value, allowed)}`);
}
