import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ResponseError,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readFixture } from '../harness';

const { text } = readFixture('CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*20~\n');
const refused = () => new ResponseError(ErrorCodes.MethodNotFound, 'no such method');
const addresses = [
  'file://server/share/x.835',
  'file:///a%2Fb.835',
  'file:///%zz.835',
  'untitled:Untitled-1',
  'not an address',
];

for (const dynamicRegistration of [true, false]) {
  test(`the server lives through odd addresses and refusals, ${dynamicRegistration}`, async () => {
    const server = spawn(process.execPath, ['dist/server/node.js', '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const ended = new Promise<never>((_resolve, reject) => {
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    ended.catch(() => undefined);
    connection.onRequest(RegistrationRequest.type, refused);
    connection.onRequest(ConfigurationRequest.type, refused);
    connection.listen();
    const workspace = {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration },
      didChangeWatchedFiles: { dynamicRegistration },
      inlayHint: { refreshSupport: true },
    };
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: { workspace },
    });
    connection.sendNotification(InitializedNotification.type, {});
    for (const uri of addresses) {
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'x12-835', version: 1, text },
      });
      const position = { line: 0, character: 1 };
      const hover = connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      assert.ok(await Promise.race([hover, ended]), uri);
    }
    // A server that is killed within a message leaves a reader that waits for the rest of it.
    await connection.sendRequest(ShutdownRequest.type);
    const exit = once(server, 'exit');
    await connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exit, [0, null]);
    connection.dispose();
  });
}
