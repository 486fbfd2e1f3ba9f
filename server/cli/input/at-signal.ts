import process from 'node:process';

/** What is left to do where a signal ends this process. */
const cleanups = new Set<() => void>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a cleanup if a signal, such as that of Ctrl+C, ends this process; returns what takes it back.
 * The process then ends by the signal, which shells report as 128 and its number.
 */
export function atSignal(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, cleanUpAndEnd);
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) for (const signal of signals) process.off(signal, cleanUpAndEnd);
  };
}

function cleanUpAndEnd(signal: NodeJS.Signals): void {
  for (const cleanup of cleanups) cleanup();
  for (const one of signals) process.off(one, cleanUpAndEnd);
  process.kill(process.pid, signal);
}
