import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, type MadeClient, madeClient } from './language-client';
import { clientId, clientName } from './names';
import { serverFlags } from './server-flags';

/** Makes the client of a language server that is a process of its own. */
export function makeClient(context: ExtensionContext): MadeClient {
  const server = {
    module: context.asAbsolutePath('dist/server/node.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...serverFlags] },
  };
  const options = clientOptions(context, () => client);
  const client = new LanguageClient(clientId, clientName, server, options);
  // The library keeps the process to itself and does not end one that hangs before the next starts.
  return madeClient(client, () => Reflect.get(client, '_serverProcess'));
}
