import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code in a browser that has no machine of its own: the language server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  const server = async () => {
    // On restart the client drops its worker without ending it, so two would run at once.
    worker?.terminate();
    worker = new Worker(script);
    // Not the worker itself: VS Code's replacement for Worker fails the client's instanceof.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, new LanguageClient(clientId, clientName, server, clientOptions(context)));
}
