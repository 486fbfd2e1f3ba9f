import type { BaseLanguageClient } from 'vscode-languageclient';

/** The process of a server, as far as it must be ended. */
export interface ServerProcess {
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  kill(signal: 'SIGKILL'): boolean;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * Stops the server and starts it again, in whatever state it is: one that hangs does not answer the
 * request to stop and is killed, one that failed to start has nothing to stop.
 */
export async function restartClient(
  client: Pick<BaseLanguageClient, 'start' | 'stop'>,
  server: ServerProcess | undefined,
  failedToStart: () => boolean,
): Promise<void> {
  await client.stop().catch(() => server && end(server));
  if (failedToStart()) forgetStart(client);
  await client.start();
}

/** How the library rejects what waits for a server that is gone: `PendingResponseRejected`. */
const rejected = -32097;

/** Whether a start failed because the server was lost meanwhile: then the library starts another one. */
export function isLoss(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === rejected;
}

/** The library keeps the first failure to start and returns it forever, unless it is forgotten. */
export function forgetStart(client: object): void {
  Reflect.set(client, '_onStart', undefined);
}

/**
 * Kills a process and waits until it is gone: were the next one started before that, the library
 * would take the end of this one for the end of the next.
 */
function end(server: ServerProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('close', resolve);
    server.kill('SIGKILL');
  });
}
