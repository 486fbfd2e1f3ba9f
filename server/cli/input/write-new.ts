import { link, lstat, rename, rm, writeFile } from 'node:fs/promises';
import { beforeEnd } from './at-end';
import { FileFault } from './file-fault';
import { releaseTemporary, removeLeftovers, temporaryName } from './temporary-files';

/** Writes a file that must not exist yet. At every moment it is there as a whole or not at all. */
export async function writeNew(path: string, content: Uint8Array): Promise<void> {
  await removeLeftovers(path);
  const temporary = temporaryName(path);
  try {
    await beforeEnd(writeFile(temporary, content, { flag: 'wx', mode: 0o600, flush: true }));
    await moveToNew(temporary, path);
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new FileFault(`${path} exists, nothing written`) : error;
  } finally {
    await rm(temporary, { force: true });
    releaseTemporary(temporary);
  }
}

/** Renaming would overwrite what another program has put there meanwhile, and a link does not. */
async function moveToNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const isTaken = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isTaken) throw new FileFault(`${path} exists, nothing written`);
    // Not every file system has links.
    if (!withoutLinks.has(codeOf(error) ?? '')) throw error;
    await rename(temporary, path);
  }
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
