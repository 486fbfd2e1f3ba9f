import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';

/** The language server as a web worker, whose global scope is the port to the editor. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
