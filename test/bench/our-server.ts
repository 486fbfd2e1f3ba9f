import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/lsp/server';
import { answerUsage } from './usage';

// As `server/node.ts` does.
setFlagsFromString('--no-allocation-site-pretenuring');

/** The language server as it is, and the bench's question. */
const connection = createConnection(ProposedFeatures.all);
answerUsage(connection);
startServer(connection);
