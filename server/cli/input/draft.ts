import { constants } from 'node:fs';
import { chmod, chown, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { beforeEnd } from './at-end';
import { FileFault } from './file-fault';
import { requireFile } from './opening';
import { memorySource, openFile, type Source } from './source';
import { releaseTemporary, removeLeftovers, temporaryName } from './temporary-files';
import { encode, type Piece } from './text';
import { changedMeanwhile, hashOf, requireUnchanged, snapshotOf } from './unchanged';

/**
 * A text that can be replaced as often as needed before `commit` puts it in place of the original.
 * `discard` ends the draft in any case.
 */
export interface Draft {
  open(): Promise<Source>;
  replace(pieces: AsyncIterable<Piece>): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * A draft of a file, in files next to it. All readings are of one copy of the file, and `commit` fails
 * where the file is no longer what was copied: then nothing is written. At every moment the file is
 * complete, the old or the new. Mode, owner, and links to it are kept.
 */
export async function draftOfFile(name: string): Promise<Draft> {
  const found = await stat(name);
  requireFile(found);
  const { mode, uid, gid, nlink } = found;
  const path = await realpath(name);
  if ((mode & 0o222) === 0) throw new FileFault('is read-only, nothing written');
  if (nlink > 1) throw new FileFault('has several hard links, nothing written');
  await removeLeftovers(path);
  const original = await snapshotOf(path);
  const copy = temporaryName(path);
  let current = copy;
  const discard = async () => {
    await rm(current, { force: true });
    releaseTemporary(current);
  };
  try {
    const how = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;
    await beforeEnd(copyFile(path, copy, how));
    await chmod(copy, 0o600);
    if ((await hashOf(copy)) !== original.hash) throw changedMeanwhile();
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    open: () => openFile(current),
    async replace(pieces) {
      const next = temporaryName(path);
      try {
        await writeFile(next, pieces);
      } catch (error) {
        releaseTemporary(next);
        throw error;
      }
      await discard();
      current = next;
    },
    async commit() {
      if (current === copy) return;
      await chown(current, uid, gid);
      await chmod(current, mode & 0o7777);
      await requireUnchanged(path, original);
      await rename(current, path);
      releaseTemporary(current);
    },
    discard,
  };
}

/** A draft of a text that can be read only once. */
export async function draftInMemory(pieces: AsyncIterable<Piece>): Promise<Draft> {
  let current = await gather(pieces);
  return {
    open: async () => memorySource(current),
    async replace(next) {
      current = await gather(next);
    },
    async commit() {},
    async discard() {},
  };
}

async function gather(pieces: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function writeFile(path: string, pieces: AsyncIterable<Piece>): Promise<void> {
  // Nobody else may read it before it has the owner and the mode of the file it replaces.
  const file = await beforeEnd(open(path, 'wx', 0o600));
  try {
    for await (const piece of pieces) await file.appendFile(encode(piece));
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
