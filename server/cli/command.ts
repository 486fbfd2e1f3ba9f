import { parseArgs } from 'node:util';
import { checks } from '../checks';
import { type CheckOptions, defaultOptions } from '../checks/options';
import { type Severity, severities } from '../checks/severity';

export const formats = ['pretty', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What a command line asks for. */
export type Command = CheckCommand | { readonly name: 'help' } | { readonly name: 'version' };

export interface CheckCommand {
  readonly name: 'check';
  /** Paths as they were given; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** The least severity that makes the command fail. */
  readonly threshold: Severity;
  readonly fix: boolean;
  /** Files of companion rules, not yet read. */
  readonly rules: readonly string[];
  readonly options: CheckOptions;
}

/** A command line that cannot be understood; the message says what to change. */
export class UsageError extends Error {}

/** Reads a command line; throws `UsageError`. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('Say what to do: x12-835 check FILE…');
  if (name !== 'check') throw new UsageError(`There is no command '${name}'; use 'check'.`);
  if (files.length === 0)
    throw new UsageError("Name the files to check, or '-' for standard input.");
  return {
    name,
    files,
    format: oneOf('--format', values.format, formats),
    threshold: oneOf('--severity', values.severity, severities),
    fix: values.fix,
    rules: values.rules,
    options: { ...defaultOptions, levels: readLevels(values.check, values.off) },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        severity: { type: 'string', default: 'error' },
        fix: { type: 'boolean', default: false },
        check: { type: 'string', multiple: true, default: [] },
        off: { type: 'string', multiple: true, default: [] },
        rules: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readLevels(set: readonly string[], off: readonly string[]): CheckOptions['levels'] {
  const levels: Record<string, Severity | 'off'> = {};
  for (const level of set) {
    const [id = '', value = ''] = level.split('=');
    levels[knownCheck(id)] = oneOf(`--check ${id}`, value, [...severities, 'off']);
  }
  for (const id of off) levels[knownCheck(id)] = 'off';
  return levels;
}

function knownCheck(id: string): string {
  if (checks.some((check) => check.id === id)) return id;
  throw new UsageError(`There is no check '${id}'.`);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new UsageError(`${option} is ${allowed.join(', ')}; not '${value}'.`);
}
