import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/lsp/server';
import { answerUsage } from './usage';

/** The language server as it is, and the bench's question. */
const connection = createConnection(ProposedFeatures.all);
answerUsage(connection);
startServer(connection);
