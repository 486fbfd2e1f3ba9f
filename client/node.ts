import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code on the desktop or on a server: the language server is a separate process. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server/node.js'),
    transport: TransportKind.ipc,
  };
  return start(context, new LanguageClient(clientId, clientName, server, clientOptions(context)));
}
