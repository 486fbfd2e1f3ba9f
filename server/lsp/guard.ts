import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';
import { describeFault } from '../fault';

/**
 * The one place that catches bugs and cancellation. After a bug it returns `empty` instead, and logs the
 * feature's name and where the bug is, never its message, because a message may quote the remittance.
 *
 * @throws ResponseError by which the protocol says that the request was canceled.
 */
export async function guarded<T>(
  name: string,
  log: Pick<RemoteConsole, 'error'>,
  token: CancellationToken | undefined,
  empty: T,
  run: () => T | Promise<T>,
): Promise<T> {
  requireWanted(token);
  let answer = empty;
  try {
    answer = await run();
  } catch (error) {
    log.error(`${name} failed: ${describeFault(error)}`);
  }
  requireWanted(token);
  return answer;
}

function requireWanted(token: CancellationToken | undefined): void {
  if (!token?.isCancellationRequested) return;
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was canceled.');
}
