import { writeFile } from 'node:fs/promises';
import { FileFault } from './unchanged';

/** Writes a file that must not exist yet. */
export async function writeNew(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content, { flag: 'wx', mode: 0o600 }).catch((error: Error) => {
    throw 'code' in error && error.code === 'EEXIST'
      ? new FileFault(`${path} exists, nothing written`)
      : error;
  });
}
