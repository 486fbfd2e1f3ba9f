#!/usr/bin/env node
import { constants } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { describeFault } from './fault';
import { quietConsole } from './lsp/quiet-console';
import { startServer } from './lsp/server';
import { notesPath } from './protocol/notes-path';
import { maxSidecarSize } from './sidecar-json';

// Installers of editors ask every program for its version.
if (process.argv.includes('--version')) {
  process.stdout.write(`${version}\n`);
  process.exit();
}

/** The language server on Node: over a socket, the editor's own channel, or else over stdio. */
const features = { ...ProposedFeatures.all, console: quietConsole };
const connection = process.argv.some(namesTransport)
  ? createConnection(features)
  : createConnection(features, process.stdin, process.stdout);

/** What writing fails with once the client is gone. */
const lostClient = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_STREAM_DESTROYED']);

// The last resort: a bug outside every guard costs one answer, not the server.
process.on('unhandledRejection', survive);
process.on('uncaughtException', survive);

startServer(connection, async (remittance) => {
  try {
    // Throws for addresses that name another computer, or no path at all.
    const path = notesPath(fileURLToPath(remittance));
    const found = await stat(path);
    // Reading anything but a file, such as a pipe, may never end.
    if (!found.isFile() || found.size > maxSidecarSize) return undefined;
    // Some files wait as a pipe does, unless they are opened so.
    const flag = constants.O_RDONLY | constants.O_NONBLOCK;
    return await readFile(path, { encoding: 'utf8', flag });
  } catch {
    return undefined;
  }
});

/** True for an option by which an editor says how it talks to its server. */
function namesTransport(argument: string): boolean {
  return /^--(stdio|node-ipc|socket|pipe)\b/.test(argument);
}

function survive(error: unknown): void {
  // A server that has lost its client has nobody to work for.
  if (lostClient.has(String((error as { code?: unknown } | undefined)?.code))) process.exit(1);
  connection.console.error(`server failed: ${describeFault(error)}`);
}
