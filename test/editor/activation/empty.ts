import type { ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';

/** An extension that has the same client library and does nothing with it. */
export function activate(context: ExtensionContext): void {
  const server = async () => {
    const worker = new Worker('data:text/javascript,');
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient('empty', 'Empty', server, { documentSelector: [] });
  context.subscriptions.push({ dispose: () => client.dispose() });
}
