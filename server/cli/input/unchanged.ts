import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { FileFault } from './file-fault';
import { openingFlags } from './opening';

/** What a file is at one moment: where it is on the disk, its times, and what it holds. */
export interface Snapshot {
  readonly identity: string;
  readonly hash: string;
}

/** Takes a snapshot of a file. Fails where the file changes meanwhile. */
export async function snapshotOf(path: string): Promise<Snapshot> {
  const before = await identityOf(path);
  const hash = await hashOf(path);
  const identity = await identityOf(path);
  if (before !== identity) throw changedMeanwhile();
  return { identity, hash };
}

/** Fails where a file is no longer what it was. */
export async function requireUnchanged(path: string, was: Snapshot): Promise<void> {
  const now = await identityOf(path).catch(() => undefined);
  if (now !== was.identity) throw changedMeanwhile();
  const { hash } = await snapshotOf(path);
  if (hash !== was.hash) throw changedMeanwhile();
}

/** The SHA-256 of a file's bytes. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, openingFlags(path));
  for await (const chunk of file.createReadStream()) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export function changedMeanwhile(): FileFault {
  return new FileFault('changed meanwhile, nothing written');
}

async function identityOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}
