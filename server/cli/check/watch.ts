import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { patternBase } from '../input/find-files';

/** Changes of files that a command line names. */
export interface Changes {
  /** Waits for a change since the last call; `false` if the user ends the command first. */
  next(): Promise<boolean>;
  close(): void;
}

/** How long nothing must change before it is worth looking again, in milliseconds. */
const pause = 100;

const signals = ['SIGINT', 'SIGTERM'] as const;

export async function watchPaths(paths: readonly string[]): Promise<Changes> {
  const watched = await Promise.all(paths.map(whatToWatch));
  let state: 'same' | 'changed' | 'ended' = 'same';
  let settle: NodeJS.Timeout | undefined;
  let wake = () => {};
  const become = (next: 'changed' | 'ended') => {
    if (state !== 'ended') state = next;
    wake();
  };
  const end = () => become('ended');
  const changed = (_kind?: unknown, name?: string | null) => {
    // Drafts and the like are hidden, and no remittance is.
    if (name && basename(name).startsWith('.')) return;
    clearTimeout(settle);
    settle = setTimeout(() => become('changed'), pause);
  };
  const watchers = watched.map(({ folder, recursive }) =>
    // A folder that goes away is a change like any other.
    watch(folder, { recursive }, changed).on('error', () => changed()),
  );
  for (const signal of signals) process.once(signal, end);
  return {
    async next() {
      if (state === 'same') {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (state === 'ended') return false;
      state = 'same';
      return true;
    },
    close() {
      clearTimeout(settle);
      for (const watcher of watchers) watcher.close();
      for (const signal of signals) process.off(signal, end);
    },
  };
}

interface Watched {
  readonly folder: string;
  readonly recursive: boolean;
}

/** Programs replace a file by another one of its name, so its folder is watched. */
async function whatToWatch(path: string): Promise<Watched> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return { folder: path, recursive: true };
  if (found) return { folder: dirname(path), recursive: false };
  const base = patternBase(path);
  const exists = await stat(base).catch(() => undefined);
  return { folder: exists ? base : '.', recursive: exists !== undefined };
}
