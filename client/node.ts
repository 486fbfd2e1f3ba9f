import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, start } from './extension';
import { serverFlags } from './server-flags';

export { deactivate } from './extension';

/** Called by VS Code on the desktop or on a server: the language server is a separate process. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server/node.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...serverFlags] },
  };
  const client = new LanguageClient(clientId, clientName, server, clientOptions(context));
  // The library keeps the process to itself and does not end one that hangs before the next starts.
  return start(context, client, () => Reflect.get(client, '_serverProcess'));
}
