import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ErrorCodes,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ResponseError,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bin, version } from '../../package.json';
import { run } from './run';

const sample = 'client/media/sample.835';

for (const command of [
  [bin['x12-835'], 'lsp'],
  [bin['x12-835'], 'lsp', '--stdio'],
  [bin['x12-835-language-server'], '--stdio'],
]) {
  test(`${command.join(' ')} serves an editor that knows next to nothing`, async () => {
    const server = spawn(process.execPath, command);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const published = new Promise<string[]>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
        resolve(diagnostics.map(({ code }) => String(code))),
      );
    });
    const refused = () => new ResponseError(ErrorCodes.MethodNotFound, 'no such method');
    connection.onRequest(RegistrationRequest.type, refused);
    connection.listen();
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(serverInfo, { name: 'x12-835', version });
    connection.sendNotification(InitializedNotification.type, {});
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri: pathToFileURL(sample).href,
        languageId: 'x12-835',
        version: 1,
        text: readFileSync(sample, 'utf8'),
      },
    });
    assert.deepEqual((await published).sort(), ['sequestration-amount', 'set-segment-count']);
    await connection.sendRequest(ShutdownRequest.type);
    connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
    connection.dispose();
  });
}

test('the language server says its version, and is a program', () => {
  const path = bin['x12-835-language-server'];
  const { stdout, status } = spawnSync(process.execPath, [path, '--version'], { encoding: 'utf8' });
  assert.deepEqual([stdout, status], [`${version}\n`, 0]);
  for (const file of Object.values(bin)) {
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  }
});

test('lsp is given no files', async () => {
  const { status, err } = await run(['lsp', 'a.835']);
  assert.equal(status, 2);
  assert.match(err, /takes no files/);
});
