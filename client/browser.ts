import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code in the browser without a server behind it: the language server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  const server = async () => {
    // The client only lets go of a worker when it restarts; it would live on beside the new one.
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: VS Code's stand-in for Worker does not pass the client's instanceof.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, new LanguageClient(clientId, clientName, server, clientOptions(context)));
}
