import { Buffer } from 'node:buffer';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { releaseTemporary, removeLeftovers, temporaryName } from './temporary-files';

/** A file that is written piece by piece, and that is there only once it is complete. */
export interface OutputFile {
  write(part: string | Uint8Array): Promise<void>;
  /** Puts it in place of what was there before. */
  commit(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/** Begins a file; fails with the error of the system. What is not a plain file is written at once. */
export async function outputFile(name: string): Promise<OutputFile> {
  const before = await stat(name).catch(() => undefined);
  if (before && !before.isFile()) return deviceFile(name);
  const path = before ? await realpath(name) : name;
  await removeLeftovers(path);
  const temporary = temporaryName(path);
  const file = await open(temporary, 'wx').catch((error: Error) => {
    releaseTemporary(temporary);
    throw error;
  });
  return {
    write: (part) => file.writeFile(bytesOf(part)),
    async commit() {
      await file.close();
      if (before) await chmod(temporary, before.mode & 0o7777);
      await rename(temporary, path);
      releaseTemporary(temporary);
    },
    async discard() {
      await file.close();
      await rm(temporary, { force: true });
      releaseTemporary(temporary);
    },
  };
}

/** Such as `/dev/stdout` or a named pipe. */
async function deviceFile(name: string): Promise<OutputFile> {
  const file = await open(name, 'w');
  const close = () => file.close();
  return { write: (part) => file.writeFile(bytesOf(part)), commit: close, discard: close };
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part) : part;
}
