import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { atEnd } from './at-end';

/**
 * Files of this process that must not outlive it, because they hold what the remittance holds, and
 * what takes back their removal.
 */
const mine = new Map<string, () => void>();
let made = 0;

/**
 * A name for a temporary file next to another one. Until it is released, the file is removed when this
 * process ends, by a signal or a fault.
 */
export function temporaryName(path: string): string {
  const name = join(dirname(path), `.${basename(path)}.${process.pid}.${++made}`);
  mine.set(
    name,
    atEnd(() => rmSync(name, { force: true })),
  );
  return name;
}

/** Says that a temporary file is gone, or has become the file itself. */
export function releaseTemporary(name: string): void {
  mine.get(name)?.();
  mine.delete(name);
}

/** Removes what a process that was killed has left next to a file. */
export async function removeLeftovers(path: string): Promise<void> {
  const prefix = `.${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const [, pid] = /^(\d+)\.\d+$/.exec(name.slice(prefix.length)) ?? [];
    if (!name.startsWith(prefix) || !pid || isRunning(Number(pid))) continue;
    await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
