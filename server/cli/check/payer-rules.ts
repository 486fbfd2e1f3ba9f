import { basename } from 'node:path';
import type { PayerRules } from '../../checks/payer-rules';
import { readJson } from '../../json';
import { readPayerRules } from '../../read-payer-rules';
import { shownFault } from '../input/each-input';
import { readText } from '../input/opening';
import { UsageError } from '../usage-error';

/** Reads files of payer rules; throws `UsageError` if one has a fault. */
export function readPayerRuleFiles(files: readonly string[]): Promise<PayerRules[]> {
  return Promise.all(files.map(readPayerRuleFile));
}

async function readPayerRuleFile(file: string): Promise<PayerRules> {
  const { rules, problems } = readPayerRules(await parseFile(file));
  if (problems.length > 0) throw new UsageError(`--payer-rules ${file}: ${problems.join('; ')}.`);
  return rules;
}

async function parseFile(file: string): Promise<unknown> {
  try {
    const text = await readText(file);
    if (!/\.csv$/i.test(file)) return readJson(text);
    return { name: basename(file), combinationsCsv: text };
  } catch (error) {
    const fault = shownFault(error) ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(`--payer-rules ${file}: ${fault}`);
  }
}
