import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { quietConsole } from '../server/lsp/quiet-console';
import { startServer } from '../server/lsp/server';
import type { ReadSidecar } from '../server/lsp/sidecars';
import type { Notification, Request } from '../server/protocol/request';

/** A language client that talks to the server in this process over the protocol's own wire. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly log: readonly string[];
  /** Sends one of this project's own requests. */
  ask<Params, Result>(request: Request<Params, Result>, params: Params): Promise<Result>;
  /** Sends one of this project's own notifications. */
  tell<Params>(notification: Notification<Params>, params: Params): void;
  open(uri: string, text: string): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  /** The findings that were published for a version of a file, waited for if need be. */
  diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]>;
  /** The findings of a file that were published last. */
  latest(uri: string): readonly Diagnostic[];
  /** All that was published, waited for until it is so much. */
  published(count: number): Promise<readonly PublishDiagnosticsParams[]>;
  closeFile(uri: string): void;
  close(): Promise<void>;
}

/** Starts a server and a client; `settings` and `capabilities` go with the initialization. */
export async function startClient(
  settings: unknown = {},
  capabilities: ClientCapabilities = {},
  readSidecar?: ReadSidecar,
): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(
      { ...ProposedFeatures.all, console: quietConsole },
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    readSidecar,
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting: (() => void)[] = [];
  const log: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: settings,
  });
  connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    log,
    ask: ({ method }, params) => connection.sendRequest(method, params),
    tell: ({ method }, params) => void connection.sendNotification(method, params),
    open: (uri, text) => {
      const textDocument = { uri, languageId: 'x12-835', version: 1, text };
      connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (uri, version, contentChanges) => {
      const textDocument = { uri, version };
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges,
      });
    },
    diagnostics: async (uri, version) => {
      for (;;) {
        const found = published.find((params) => params.uri === uri && params.version === version);
        if (found) return found.diagnostics;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    latest: (uri) => published.findLast((params) => params.uri === uri)?.diagnostics ?? [],
    published: async (count) => {
      while (published.length < count) {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return published;
    },
    closeFile: (uri) => {
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}
