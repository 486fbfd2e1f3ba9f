import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { clientOptions, type MadeClient, madeClient } from './language-client';
import { clientId, clientName } from './names';

/** Makes the client of a language server that is a worker. */
export function makeClient(context: ExtensionContext): MadeClient {
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
  const options = clientOptions(context, () => client);
  const client = new LanguageClient(clientId, clientName, server, options);
  return madeClient(client);
}
