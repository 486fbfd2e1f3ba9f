import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

/** The language server on Node: over stdio, a socket or the editor's own channel. */
startServer(createConnection(ProposedFeatures.all));
