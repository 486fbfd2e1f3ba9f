import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code in the browser without a server behind it: the language server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  // The client only drops a worker when it restarts; without this the old one would live on.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  return start(context, new LanguageClient(clientId, clientName, server, clientOptions));
}
