import { checks } from '../../checks';
import type { CheckOptions } from '../../checks/options';
import { type Level, levels } from '../../checks/severity';
import { oneOf } from '../arguments';
import { didYouMean } from '../suggest';
import { UsageError } from '../usage-error';

/** Reads `--rule ID=LEVEL` and `--off ID`; throws `UsageError` if a rule or level is not known. */
export function readLevels(set: readonly string[], off: readonly string[]): CheckOptions['levels'] {
  const read: Record<string, Level> = {};
  for (const level of set) {
    const [id = '', value = ''] = level.split('=');
    read[knownRule(id)] = oneOf(`--rule ${id}`, value, levels);
  }
  for (const id of off) read[knownRule(id)] = 'off';
  return read;
}

function knownRule(id: string): string {
  const ids = checks.map((check) => check.id);
  if (ids.includes(id)) return id;
  throw new UsageError(`Unknown rule '${id}'.${didYouMean(id, ids)}`);
}
