import { statSync } from 'node:fs';
import { maxSidecarSize } from '../../sidecar-json';
import { FileFault } from './file-fault';
import { readText, requireFile } from './opening';

/**
 * The text of a file that an editor writes next to another one; `undefined` if it is not there.
 *
 * @throws if it cannot be read, is larger than any such file, or is not a file: reading a pipe may
 * never end.
 */
export async function readSidecarFile(path: string): Promise<string | undefined> {
  try {
    // Most files have none, so this must cost little.
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    requireFile(found);
    // A character has up to three bytes for each of its UTF-16 units.
    if (found.size > 3 * maxSidecarSize) throw new FileFault('larger than 8 MB');
    return await readText(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
