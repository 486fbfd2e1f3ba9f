import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { Duplex } from 'node:stream';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server in a process of its own with one open file. */
export interface SoakedServer {
  change(range: Range, text: string): void;
  /** What was published last, in a form that is compared; for the last version alone. */
  latest(): string | undefined;
  /** Resolves when something is published. */
  published(): Promise<void>;
  /** Megabytes of the heap in use after a full collection of garbage. */
  heap(): Promise<number>;
  /** Rejects when the process ends. */
  readonly ended: Promise<never>;
  end(): void;
}

const uri = 'file:///soak.835';

/** Collects garbage and says what is left, at each line on a channel of its own. */
const report = `
  const channel = new (require('node:net').Socket)({ fd: 3, readable: true, writable: true });
  channel.unref();
  channel.on('data', () => {
    globalThis.gc();
    channel.write(process.memoryUsage().heapUsed + '\\n');
  });`;

/** Starts the built server and opens a text in it. */
export async function startServer(text: string): Promise<SoakedServer> {
  const preload = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///x');${encodeURIComponent(report)}`;
  const server = spawn(
    process.execPath,
    ['--expose-gc', '--import', preload, 'dist/server/node.js', '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
  );
  const { stdin, stdout } = server;
  if (!stdin || !stdout) throw new Error('the server has no streams');
  const reader = new StreamMessageReader(stdout);
  // The server may be ended within a message; nothing is to wait for the rest of it.
  reader.partialMessageTimeout = 0;
  const connection = createProtocolConnection(reader, new StreamMessageWriter(stdin));
  let version = 1;
  let found: readonly Diagnostic[] | undefined;
  let wake: (() => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    if (params.version !== version) return;
    found = params.diagnostics;
    for (const one of wake.splice(0)) one();
  });
  const ended = new Promise<never>((_resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  ended.catch(() => undefined);
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };
  await connection.sendRequest(InitializeRequest.type, {
    ...{ processId: process.pid, rootUri: null, capabilities },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'x12-835', version, text },
  });
  const channel = server.stdio[3];
  if (!(channel instanceof Duplex)) throw new Error('the server has no channel');
  const lines = createInterface({ input: channel });
  return {
    ended,
    change(range, put) {
      version++;
      found = undefined;
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text: put }],
      });
    },
    latest: () => found && JSON.stringify(found.map((one) => JSON.stringify(one)).sort()),
    published: () => new Promise((resolve) => wake.push(resolve)),
    async heap() {
      channel.write('\n');
      const [line] = await new Promise<[string]>((resolve) => {
        lines.once('line', (said) => resolve([said]));
      });
      return Number(line) / 1e6;
    },
    end() {
      wake = [];
      connection.dispose();
      server.kill();
    },
  };
}
