import { Buffer } from 'node:buffer';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';

/** The bytes of a file, or of standard input for `-`; throws what the system answers. */
export async function readBytes(name: string, stdin: Readable): Promise<Buffer> {
  if (name !== '-') return readFile(name);
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * Puts new bytes in the place of a file's old ones: at every moment the file is whole, the old or
 * the new. Its mode stays; a link goes on leading to it.
 */
export async function replaceFile(name: string, bytes: Buffer): Promise<void> {
  const path = await realpath(name);
  const { mode } = await stat(path);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes, { mode, flag: 'wx', flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
