import process from 'node:process';

/** What is left to do where this process ends before its time. */
const cleanups = new Set<() => void>();

/** What must be over before the cleanups, such as the creation of a file that one of them removes. */
const awaited = new Set<Promise<unknown>>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a cleanup if a fault, or a signal such as that of Ctrl+C, ends this process; returns what takes
 * it back. A process that a signal ends then ends by it, which shells report as 128 and its number.
 */
export function atEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) {
    for (const signal of signals) process.on(signal, cleanUpAndEnd);
    process.on('exit', cleanUp);
  }
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) stopWaiting();
  };
}

/** Lets a signal end this process only once something is over, by success or failure. */
export function beforeEnd<T>(work: Promise<T>): Promise<T> {
  const over: Promise<unknown> = work.then(nothing, nothing).then(() => awaited.delete(over));
  awaited.add(over);
  return work;
}

function nothing(): void {}

async function cleanUpAndEnd(signal: NodeJS.Signals): Promise<void> {
  while (awaited.size > 0) await Promise.all(awaited);
  cleanUp();
  stopWaiting();
  process.kill(process.pid, signal);
}

function cleanUp(): void {
  for (const cleanup of cleanups) cleanup();
}

function stopWaiting(): void {
  for (const signal of signals) process.off(signal, cleanUpAndEnd);
  process.off('exit', cleanUp);
}
