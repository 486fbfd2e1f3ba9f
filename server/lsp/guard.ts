import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import { describeFault } from '../fault';

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
