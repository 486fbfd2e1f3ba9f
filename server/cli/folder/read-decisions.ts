import { readFile } from 'node:fs/promises';
import { type DepositsFile, readDepositsSidecar } from '../../folder/deposits-sidecar';
import { type Streams, tell } from '../streams';

/**
 * Reads what was decided about a bank file, `FILE.deposits.json`, which an editor writes;
 * `undefined` if it cannot be read, which is said on standard error.
 */
export async function readDecisions(
  file: string,
  { stderr }: Streams,
): Promise<DepositsFile | undefined> {
  const sidecar = `${file}.deposits.json`;
  const text = await readFile(sidecar, 'utf8').catch(() => '');
  const read = readDepositsSidecar(text);
  if (read.state === 'decisions') return read.file;
  await tell(stderr, `${sidecar}: ${read.message}\n`);
  return undefined;
}
