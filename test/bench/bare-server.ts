import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerUsage } from './usage';

/** The least a language server can do: keep the text in the library's own documents. */
const connection = createConnection(ProposedFeatures.all);
const files = new TextDocuments(TextDocument);
answerUsage(connection);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  const known = files.get(textDocument.uri) !== undefined;
  if (!known) throw new Error('not open');
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
});
files.listen(connection);
connection.listen();
