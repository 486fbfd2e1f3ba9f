import { Buffer } from 'node:buffer';
import { chmod, chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { beforeEnd } from './at-end';
import { FileFault } from './file-fault';
import { releaseTemporary, removeLeftovers, temporaryName } from './temporary-files';

/** A file that is written piece by piece, and that is there only once it is complete. */
export interface OutputFile {
  write(part: string | Uint8Array): Promise<void>;
  /** Puts it in place of what was there before. Fails if a part could not be written. */
  commit(): Promise<void>;
  /** Removes what was written, unless it is in its place. */
  discard(): Promise<void>;
}

/**
 * Begins a file; fails with the error of the system. Mode and, where allowed, owner of the file that it
 * replaces are kept, and links to it. What is not a plain file is written at once.
 */
export async function outputFile(name: string): Promise<OutputFile> {
  const path = await realpath(name).catch(() => name);
  const before = await stat(path).catch(() => undefined);
  if (before && !before.isFile()) return deviceFile(path);
  if (before && (before.mode & 0o222) === 0) throw new FileFault('is read-only, nothing written');
  await removeLeftovers(path);
  const temporary = temporaryName(path);
  const mode = before ? before.mode & 0o777 : 0o666;
  const file = await beforeEnd(open(temporary, 'wx', mode)).catch((error) => {
    releaseTemporary(temporary);
    throw error;
  });
  let failure: unknown;
  return {
    async write(part) {
      try {
        await file.appendFile(Buffer.from(part));
      } catch (error) {
        failure ??= error;
        throw error;
      }
    },
    async commit() {
      if (failure !== undefined) throw failure;
      await file.sync();
      await file.close();
      if (before) {
        await chown(temporary, before.uid, before.gid).catch(unlessForbidden);
        await chmod(temporary, before.mode & 0o7777);
      }
      await rename(temporary, path);
      releaseTemporary(temporary);
    },
    async discard() {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
      releaseTemporary(temporary);
    },
  };
}

/** Only its owner may give a file away: whoever may only write it becomes the owner of the new one. */
function unlessForbidden(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPERM') throw error;
}

/** Such as `/dev/stdout` or a named pipe. */
async function deviceFile(path: string): Promise<OutputFile> {
  const file = await open(path, 'w');
  return {
    write: async (part) => {
      await file.appendFile(Buffer.from(part));
    },
    commit: async () => {},
    discard: () => file.close(),
  };
}
