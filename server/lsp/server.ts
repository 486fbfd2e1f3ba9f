import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DefinitionParams,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { forgetLast } from '../cache';
import { features, workspaceFeatures } from '../features';
import { type DocumentParams, documentUri, type FeatureContext } from '../features/feature';
import { sameTerms } from '../sequestration/terms';
import { readSettings, type Settings } from '../settings';
import { createChecker } from './checker';
import { notCheckedReport } from './diagnostic-reports';
import { serveFolder } from './folder';
import { guarded } from './guard';
import { ledgerLines } from './ledger-view';
import { type OpenFile, openFiles } from './open-file';
import { refreshViews } from './refresh';
import { watchViews } from './shown-views';
import { openSidecars, type ReadSidecar } from './sidecars';
import { serveTextViews, textViewCapabilities } from './text-views';

/**
 * Runs the language server over a connection until the connection closes. Where it runs on a
 * machine with files, `readSidecar` reads the notes for clients that do not read them themselves.
 */
export function startServer(connection: Connection, readSidecar?: ReadSidecar): void {
  let isInitialized = false;
  connection.onInitialize((params) => {
    if (isInitialized) throw new ResponseError(ErrorCodes.InvalidRequest, 'Already initialized.');
    isInitialized = true;
    serve(connection, params, readSidecar);
    const capabilities = serverCapabilities(params.capabilities);
    return { capabilities, serverInfo: { name: 'x12-835', version } };
  });
  // Whatever has no handler of its own, which before the initialization is almost everything.
  connection.onRequest((method) => {
    if (isInitialized)
      throw new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Send initialize first.');
  });
  connection.listen();
}

/** Answers requests and follows notifications; those that come before the initialization find nothing here. */
function serve(
  connection: Connection,
  { capabilities: client, initializationOptions }: InitializeParams,
  readSidecar: ReadSidecar | undefined,
): void {
  const files: TextDocuments<OpenFile> = new TextDocuments(
    openFiles(
      (uri) => files.get(uri),
      (message) => connection.console.error(message),
    ),
  );
  let settings: Settings = readSettings(initializationOptions);
  const views = watchViews(connection, () => checker.relist());
  const sidecars = openSidecars(connection, readSidecar, (uri) => {
    checker.recheck(uri);
    // Lenses count accepted findings.
    refreshViews(connection, client);
  });
  const checker = createChecker(
    connection,
    () => settings,
    client,
    pullsDiagnostics(client),
    (uri) => sidecars.textOf(uri),
    views,
  );

  let loading: Promise<unknown> = Promise.resolve();
  const folder = serveFolder(
    connection,
    () => settings,
    () => loading,
  );

  connection.onInitialized(async () => {
    if (readSidecar && client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      sidecars.watch(() => files.keys());
    }
    if (!client.workspace?.configuration) return;
    if (client.workspace.didChangeConfiguration?.dynamicRegistration) {
      const section = { section: 'remittance' };
      // A client that refuses does not say when settings change; those it has are read now.
      connection.client
        .register(DidChangeConfigurationNotification.type, section)
        .catch(() => undefined);
    }
    await loadSettings();
  });

  const loadSettings = () => {
    const loaded = guarded('settings', connection.console, undefined, undefined, async () => {
      applySettings(await connection.workspace.getConfiguration('remittance'));
    });
    loading = loaded;
    return loaded;
  };

  const applySettings = (sent: unknown) => {
    const { sequestration } = settings.checkOptions;
    settings = readSettings(sent);
    if (!sameTerms(sequestration, settings.checkOptions.sequestration)) folder.forgetReports();
    checker.recheck();
    refreshViews(connection, client);
  };

  connection.onDidChangeConfiguration((params) =>
    client.workspace?.configuration ? loadSettings() : applySettings(params?.settings?.remittance),
  );

  files.onDidOpen(async ({ document: { uri, isPage } }) => {
    if (isPage) return;
    await guarded('notes', connection.console, undefined, undefined, () => sidecars.load(uri));
  });
  files.onDidChangeContent(({ document }) => {
    if (document.isPage) return;
    forgetLast();
    checker.update(document);
    textViews.changed(document.uri);
  });
  connection.onShutdown(() => checker.stop());
  files.onDidClose(({ document: { uri } }) => {
    sidecars.forget(uri);
    checker.forget(uri);
    forgetLast();
  });

  connection.languages.diagnostics.on((params, token) =>
    guarded('diagnostics', connection.console, token, notCheckedReport, () =>
      checker.report(params),
    ),
  );

  const contextOf = ({ uri, source, remittance }: OpenFile): FeatureContext => {
    const whole = source === undefined ? undefined : files.get(source);
    const shown = whole && contextOf(whole);
    const sidecar = sidecars.textOf(uri);
    const { depositOf } = folder;
    return { uri, source, shown, document: remittance, settings, client, sidecar, depositOf };
  };

  const remittances = () => files.all().filter(({ isPage }) => !isPage);
  const contextAt = (uri: string) => {
    const file = files.get(uri);
    return file && !file.isPage ? contextOf(file) : undefined;
  };
  const ledger = () => ledgerLines(folder.index.files(), remittances().map(contextOf));
  const textViews = serveTextViews(connection, contextAt, ledger, client);

  for (const feature of features) {
    connection.onRequest(feature.method, (params: DocumentParams, token: CancellationToken) =>
      guarded(feature.name, connection.console, token, feature.empty, async () => {
        const uri = documentUri(params) ?? '';
        const context = contextAt(uri);
        if (feature.edits && context?.source !== undefined) return feature.empty;
        const answer = context && (await feature.answer(context, params as never, token));
        if (answer || feature.method !== DefinitionRequest.method) return answer ?? feature.empty;
        return textViews.definition(uri, (params as DefinitionParams).position);
      }),
    );
  }

  for (const feature of workspaceFeatures) {
    connection.onRequest(feature.method, (params: unknown, token: CancellationToken) =>
      guarded(feature.name, connection.console, token, feature.empty, () =>
        feature.answer(
          { files: remittances().map(contextOf), folder: folder.index },
          params as never,
          token,
        ),
      ),
    );
  }

  files.listen(connection);
}

/** A client that requests findings must also accept the notice that there are new ones. */
function pullsDiagnostics({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
}

function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
  const announced = [...features, ...workspaceFeatures].map(({ capability }) => capability);
  for (const capability of [...announced, textViewCapabilities(client)])
    Object.assign(capabilities, capability);
  return capabilities;
}
