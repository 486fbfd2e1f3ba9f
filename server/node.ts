import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

// V8 at times takes what lives for a moment for what stays: then all is twice as slow and as large.
setFlagsFromString('--no-allocation-site-pretenuring');

/** The language server on Node: over stdio, a socket or the editor's own channel. */
startServer(createConnection(ProposedFeatures.all), async (remittance) => {
  if (!remittance.startsWith('file:')) return undefined;
  return readFile(`${fileURLToPath(remittance)}.notes.json`, 'utf8').catch(() => undefined);
});
