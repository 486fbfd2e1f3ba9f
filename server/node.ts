import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { describeFault } from './lsp/guard';
import { quietConsole } from './lsp/quiet-console';
import { startServer } from './lsp/server';
import { maxSidecarSize } from './notes/sidecar';

/** The language server on Node: over stdio, a socket or the editor's own channel. */
const connection = createConnection({ ...ProposedFeatures.all, console: quietConsole });

/** What writing fails with once the client is gone. */
const lostClient = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_STREAM_DESTROYED']);

// The last resort: a bug outside every guard costs one answer, not the server.
process.on('unhandledRejection', survive);
process.on('uncaughtException', survive);

startServer(connection, async (remittance) => {
  try {
    // Throws for addresses that name another computer, or no path at all.
    const path = `${fileURLToPath(remittance)}.notes.json`;
    const found = await stat(path);
    // Reading anything but a file, such as a pipe, may never end.
    if (!found.isFile() || found.size > maxSidecarSize) return undefined;
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
});

function survive(error: unknown): void {
  // A server that has lost its client has nobody to work for.
  if (lostClient.has(String((error as { code?: unknown } | undefined)?.code))) process.exit(1);
  connection.console.error(`server failed: ${describeFault(error)}`);
}
