import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { features } from '../features';
import type { DocumentParams } from '../features/feature';
import { defaultSettings, readSettings, type Settings } from '../settings';
import { createChecker } from './checker';
import { guarded } from './guard';
import { openFiles } from './open-file';

/** Runs the language server over a connection until the connection closes. */
export function startServer(connection: Connection): void {
  const files = new TextDocuments(openFiles);
  let settings: Settings = defaultSettings;
  let asksForSettings = false;
  const checker = createChecker(connection, () => settings);

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    settings = readSettings(initializationOptions);
    asksForSettings = capabilities.workspace?.configuration === true;
    return { capabilities: serverCapabilities(), serverInfo: { name: 'x12-835' } };
  });

  connection.onInitialized(async () => {
    if (!asksForSettings) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'remittance' });
    await loadSettings();
  });

  const loadSettings = async () => {
    settings = readSettings(await connection.workspace.getConfiguration('remittance'));
    for (const file of files.all()) checker.schedule(file, 0);
  };

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (asksForSettings) return loadSettings();
    settings = readSettings(sent?.remittance);
    for (const file of files.all()) checker.schedule(file, 0);
    return undefined;
  });

  files.onDidChangeContent(({ document }) => checker.schedule(document));
  files.onDidClose(({ document }) => checker.forget(document.uri));

  for (const feature of features) {
    connection.onRequest(feature.method, (params: DocumentParams, token: CancellationToken) =>
      guarded(feature.name, connection.console, token, feature.empty, () => {
        const file = files.get(params.textDocument.uri);
        if (!file) return feature.empty;
        const context = { uri: file.uri, document: file.remittance, settings };
        return feature.answer(context, params as never, token);
      }),
    );
  }

  files.listen(connection);
  connection.listen();
}

function serverCapabilities(): ServerCapabilities {
  const capabilities: ServerCapabilities = { textDocumentSync: TextDocumentSyncKind.Incremental };
  for (const { capability } of features) Object.assign(capabilities, capability);
  return capabilities;
}
