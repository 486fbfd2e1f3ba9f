import { rename, rm, writeFile } from 'node:fs/promises';
import { releaseTemporary, temporaryName } from './temporary-files';

/** Writes a file of our own, so that at every moment it is the old one or the new one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    releaseTemporary(temporary);
  }
}
