import { readFile } from 'node:fs/promises';
import type { PayerRules } from '../checks/payer-rules';
import { readPayerRules } from '../read-payer-rules';
import { UsageError } from './command';

/** Reads files of companion rules; throws `UsageError` where one cannot be used as it stands. */
export function readRules(files: readonly string[]): Promise<PayerRules[]> {
  return Promise.all(files.map(readFileOfRules));
}

async function readFileOfRules(file: string): Promise<PayerRules> {
  const { rules, problems } = readPayerRules(await parseFile(file));
  if (problems.length > 0) throw new UsageError(`--rules ${file}: ${problems.join('; ')}.`);
  return rules;
}

async function parseFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--rules ${file}: ${fault}`);
  }
}
