import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  HoverRequest,
  InitializeRequest,
  LSPErrorCodes,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { features, workspaceFeatures } from '../../server/features';
import { startServer } from '../../server/lsp/server';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const { text } = readFixture('CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*20~\n');
const hover = { textDocument: { uri }, position: { line: 0, character: 1 } };
const initialization = { processId: null, rootUri: null, capabilities: {} };

/** A connection to a server to which nothing was said yet. */
function connect(): ProtocolConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  connection.listen();
  return connection;
}

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    ({ code }: { code: unknown }) => code,
  );

test('requests before the initialization are refused, and a text sent then is not there', async () => {
  const connection = connect();
  const textDocument = { uri, languageId: 'x12-835', version: 1, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const methods = [...features, ...workspaceFeatures].map(({ method }) => method);
  for (const method of [...methods, 'textDocument/diagnostic', 'no/such']) {
    assert.equal(await codeOf(connection.sendRequest(method, {})), ErrorCodes.ServerNotInitialized);
  }
  await connection.sendRequest(InitializeRequest.type, initialization);
  assert.equal(await connection.sendRequest(HoverRequest.type, hover), null);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  assert.notEqual(await connection.sendRequest(HoverRequest.type, hover), null);
  assert.equal(await codeOf(connection.sendRequest('no/such', {})), ErrorCodes.MethodNotFound);
  const again = connection.sendRequest(InitializeRequest.type, initialization);
  assert.equal(await codeOf(again), ErrorCodes.InvalidRequest);
  assert.notEqual(await connection.sendRequest(HoverRequest.type, hover), null);
  connection.dispose();
});

test('a request that is canceled ends with the code for that', async () => {
  const connection = connect();
  await connection.sendRequest(InitializeRequest.type, initialization);
  const source = new CancellationTokenSource();
  const asked = codeOf(connection.sendRequest(HoverRequest.type, hover, source.token));
  source.cancel();
  assert.equal(await asked, LSPErrorCodes.RequestCancelled);
  connection.dispose();
});
