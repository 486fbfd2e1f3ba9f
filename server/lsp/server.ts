import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { features } from '../features';
import { type DocumentParams, documentUri } from '../features/feature';
import { sidecarNotification } from '../features/notes-wire';
import { defaultSettings, readSettings, type Settings } from '../settings';
import { createChecker } from './checker';
import { guarded } from './guard';
import { openFiles } from './open-file';
import { refreshViews } from './refresh';

/** Runs the language server over a connection until the connection closes. */
export function startServer(connection: Connection): void {
  const files = new TextDocuments(openFiles);
  let settings: Settings = defaultSettings;
  let client: ClientCapabilities = {};
  const sidecars = new Map<string, string>();
  const checker = createChecker(connection, () => settings);

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    settings = readSettings(initializationOptions);
    client = capabilities;
    return { capabilities: serverCapabilities(), serverInfo: { name: 'x12-835' } };
  });

  connection.onInitialized(async () => {
    if (!client.workspace?.configuration) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'remittance' });
    await loadSettings();
  });

  const loadSettings = async () => {
    applySettings(await connection.workspace.getConfiguration('remittance'));
  };

  const applySettings = (sent: unknown) => {
    settings = readSettings(sent);
    for (const file of files.all()) checker.schedule(file, 0);
    refreshViews(connection, client);
  };

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    return client.workspace?.configuration ? loadSettings() : applySettings(sent?.remittance);
  });

  files.onDidChangeContent(({ document }) => checker.schedule(document));
  connection.onShutdown(() => checker.stop());
  files.onDidClose(({ document }) => checker.forget(document.uri));

  connection.onNotification(sidecarNotification, ({ uri, text }) => {
    if (text === null) sidecars.delete(uri);
    else sidecars.set(uri, text);
    const file = files.get(uri);
    if (file) checker.schedule(file, 0);
  });

  for (const feature of features) {
    connection.onRequest(feature.method, (params: DocumentParams, token: CancellationToken) =>
      guarded(feature.name, connection.console, token, feature.empty, () => {
        const file = files.get(documentUri(params) ?? '');
        if (!file) return feature.empty;
        const context = {
          uri: file.uri,
          document: file.remittance,
          settings,
          client,
          sidecar: sidecars.get(file.uri),
        };
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
