import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

/** The language server on Node: over stdio, a socket or the editor's own channel. */
startServer(createConnection(ProposedFeatures.all), async (remittance) => {
  if (!remittance.startsWith('file:')) return undefined;
  return readFile(`${fileURLToPath(remittance)}.notes.json`, 'utf8').catch(() => undefined);
});
