import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { memorySource, openFile, type Source } from './source';
import { encode, type Piece } from './text';

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
 * A draft of a file, in files next to it. At every moment the file is complete, the old or the new.
 * Its mode is kept, and so are links to it.
 */
export async function draftOfFile(name: string): Promise<Draft> {
  const path = await realpath(name);
  const { mode } = await stat(path);
  let current = path;
  let written = 0;
  const discard = async () => {
    if (current !== path) await rm(current, { force: true });
    current = path;
  };
  return {
    open: () => openFile(current),
    async replace(pieces) {
      const next = join(dirname(path), `.${basename(path)}.${process.pid}.${++written}`);
      await writeFile(next, mode, pieces);
      await discard();
      current = next;
    },
    async commit() {
      if (current !== path) await rename(current, path);
      current = path;
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

async function writeFile(path: string, mode: number, pieces: AsyncIterable<Piece>): Promise<void> {
  const file = await open(path, 'wx', mode);
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
