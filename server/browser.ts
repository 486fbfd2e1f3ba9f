import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { quietConsole } from './lsp/quiet-console';
import { startServer } from './lsp/server';

/** The language server as a web worker, whose global scope is the port to the editor. */
startServer(
  createConnection(
    { ...ProposedFeatures.all, console: quietConsole },
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  ),
);
