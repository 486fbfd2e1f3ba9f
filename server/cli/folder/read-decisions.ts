import { type DepositsFile, readDepositsSidecar } from '../../folder/deposits-sidecar';
import { shownFault } from '../input/each-input';
import { readSidecarFile } from '../input/sidecar-file';
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
  try {
    const read = readDepositsSidecar((await readSidecarFile(sidecar)) ?? '');
    if (read.state === 'decisions') return read.file;
    await tell(stderr, `${sidecar}: ${read.message}\n`);
  } catch (error) {
    const fault = shownFault(error);
    if (fault === undefined) throw error;
    await tell(stderr, `${sidecar}: ${fault}\n`);
  }
  return undefined;
}
