import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';

/**
 * The one place that catches bugs and cancellation: returns `empty` instead, and logs the feature's
 * name and where the bug is, never its message, because a message may quote the remittance.
 */
export async function guarded<T>(
  name: string,
  log: Pick<RemoteConsole, 'error'>,
  token: CancellationToken | undefined,
  empty: T,
  run: () => T | Promise<T>,
): Promise<T> {
  if (token?.isCancellationRequested) return empty;
  try {
    const answer = await run();
    return token?.isCancellationRequested ? empty : answer;
  } catch (error) {
    log.error(`${name} failed: ${describeFault(error)}`);
    return empty;
  }
}

/** The kind of an error and where it was thrown. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const where = frameOf(error);
  return where ? `${name} ${where}` : name;
}

/**
 * The first frame of a stack. A stack begins with the message, which may hold lines that look like
 * frames: where it is not found there as a whole, no place is named.
 */
function frameOf({ message, stack = '' }: Error): string | undefined {
  const said = message === '' ? '\n' : `: ${message}\n`;
  const at = stack.indexOf(said);
  if (at < 0 || !/^[\w.$ [\]]{1,80}$/.test(stack.slice(0, at))) return undefined;
  const frame = stack.slice(at + said.length).split('\n', 1)[0] ?? '';
  return /^\s+at .+:\d+:\d+\)?$/.test(frame) ? frame.trim() : undefined;
}
