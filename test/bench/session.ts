import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import {
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  InitializedNotification,
  InitializeRequest,
  type Range,
  SemanticTokensRangeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serverFlags } from '../../client/server-flags';
import { type PageQuery, pageRequest } from '../../server/protocol/pages';
import type { ShownPage } from '../../server/report/pages/page';
import { type Usage, usageRequest } from './usage';

/** An editor with one file open, talking to a server in a process of its own. */
export interface Session {
  /** Opens a file and waits for its first findings. */
  open(text: string): Promise<Diagnostic[]>;
  /** Makes one change and waits for fresh findings. */
  change(range: Range, text: string): Promise<Diagnostic[]>;
  /** What the server knows now. */
  findings(): Promise<Diagnostic[]>;
  /** A page of the file that is open. */
  page(page: PageQuery): Promise<ShownPage | null>;
  close(): void;
  /** Resolves when the server says that there is something new to ask for. */
  refreshed(): Promise<void>;
  usage(): Promise<Usage>;
  /** What the server says to a request about the file. */
  ask(method: string, params: object): Promise<unknown>;
  /** The numbers that color a range; how many there are. */
  colors(range: Range): Promise<number>;
  end(): Promise<void>;
}

const uri = 'file:///bench.835';

/** Starts a server and makes itself known to it as an editor that asks for findings. */
export async function startSession(script: string): Promise<Session> {
  const server = spawn(process.execPath, [...serverFlags, script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let refresh: (() => void) | undefined;
  connection.onRequest(DiagnosticRefreshRequest.type, () => refresh?.());
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let version = 0;
  let known: FullDocumentDiagnosticReport | undefined;
  // As editors do, it names what it has, and keeps that where nothing changed.
  const findings = async () => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(known?.resultId && { previousResultId: known.resultId }),
    });
    if (report.kind === 'full') known = report;
    return known?.items ?? [];
  };
  return {
    open: (text) => {
      known = undefined;
      const textDocument = { uri, languageId: 'x12-835', version: ++version, text };
      connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return findings();
    },
    change: (range, text) => {
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range, text }],
      });
      return findings();
    },
    findings,
    page: (page) =>
      connection.sendRequest<ShownPage | null>(pageRequest.method, { textDocument: { uri }, page }),
    close: () => {
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    refreshed: () =>
      new Promise((resolve) => {
        refresh = resolve;
      }),
    usage: () => connection.sendRequest(usageRequest),
    ask: (method, params) => connection.sendRequest(method, { textDocument: { uri }, ...params }),
    colors: async (range) => {
      const tokens = await connection.sendRequest(SemanticTokensRangeRequest.type, {
        textDocument: { uri },
        range,
      });
      return tokens?.data.length ?? 0;
    },
    end: async () => {
      const ended = once(server, 'exit');
      connection.dispose();
      server.kill();
      await ended;
    },
  };
}
