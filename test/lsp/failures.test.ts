import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  HoverRequest,
} from 'vscode-languageserver/node';
import { checks } from '../../server/checks';
import { describeFault } from '../../server/fault';
import { firstWords } from '../../server/lsp/quiet-console';
import { notCheckedCode } from '../../server/protocol/not-checked';
import { sidecarNotification } from '../../server/protocol/notes';
import { goToSegmentRequest } from '../../server/protocol/segments';
import { startClient } from '../client';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const { text } = readFixture('CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*20~\n');
const secret = 'MARK\n    at MARK (MARK:1:1)\nMARK';
const asking: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

test('the place of a fault is named without a word of its message', () => {
  for (const message of [secret, `\n${secret}`, `: ${secret}`, '']) {
    const described = describeFault(new TypeError(message));
    assert.match(described, /^TypeError at .*failures\.test/);
    assert.ok(!described.includes('MARK'), described);
  }
  const changed = new Error(secret);
  changed.message = 'MARK';
  changed.name = secret;
  assert.ok(!describeFault(changed).includes('MARK'));
  assert.equal(describeFault(secret), 'string');
});

test('the library quotes nothing in what it logs', () => {
  for (const [said, logged] of [
    [
      `Notification handler 'textDocument/didOpen' failed with message: ${secret}`,
      "Notification handler 'textDocument/didOpen' failed",
    ],
    [`Processing message queue failed: Error: ${secret}`, 'Processing message queue failed'],
    [
      `Received response message without id: Error is: \n${secret}`,
      'Received response message without id',
    ],
    [
      'hover failed: TypeError at run (file.js:1:2)',
      'hover failed: TypeError at run (file.js:1:2)',
    ],
    ['hover failed: string', 'hover failed: string'],
  ] as const) {
    assert.equal(firstWords(said), logged);
  }
});

test('a fault outside every rule is reported in place of the findings', async () => {
  const [rule] = checks;
  assert.ok(rule);
  const { severity } = rule;
  Object.defineProperty(rule, 'severity', {
    configurable: true,
    get: () => {
      throw new Error(secret);
    },
  });
  try {
    for (const capabilities of [{}, asking]) {
      const client = await startClient({}, capabilities);
      client.open(uri, text);
      const found =
        capabilities === asking ? await pull(client.connection) : await client.diagnostics(uri, 1);
      assert.deepEqual(codes(found), [notCheckedCode]);
      assert.ok(client.log.length > 0 && !client.log.join().includes('MARK'), client.log.join());
      await client.close();
    }
  } finally {
    Object.defineProperty(rule, 'severity', {
      configurable: true,
      writable: true,
      value: severity,
    });
  }
});

test('a text that cannot be read is reported, and the server goes on', async () => {
  const client = await startClient();
  client.open(uri, 5 as unknown as string);
  assert.deepEqual(codes(await client.diagnostics(uri, 1)), [notCheckedCode]);
  client.change(uri, 2, [{ range: null, text: null } as never]);
  assert.deepEqual(codes(await client.diagnostics(uri, 2)), [notCheckedCode]);
  client.closeFile(uri);
  client.open('file:///other.835', text);
  assert.ok(!codes(await client.diagnostics('file:///other.835', 1)).includes(notCheckedCode));
  await client.close();
});

test('a change that cannot be made is reported', async () => {
  const client = await startClient();
  client.open(uri, text);
  await client.diagnostics(uri, 1);
  client.change(uri, 2, [{ range: { start: 0, end: 0 }, text: 'x' } as never]);
  assert.deepEqual(codes(await client.diagnostics(uri, 2)), [notCheckedCode]);
  client.change(uri, 3, [{ text }]);
  assert.ok(!codes(await client.diagnostics(uri, 3)).includes(notCheckedCode));
  await client.close();
});

test('faults of reading notes and of foreign messages are logged without their words', async () => {
  const client = await startClient({}, {}, () => {
    throw new Error(secret);
  });
  client.open(uri, text);
  await client.diagnostics(uri, 1);
  for (const params of [null, 'MARK', { uri: 5, text: 'MARK' }]) {
    client.connection.sendNotification(sidecarNotification.method, params as never);
    client.connection.sendNotification('textDocument/didOpen', params as never);
    client.connection.sendNotification('workspace/didChangeConfiguration', params as never);
  }
  const position = { line: 0, character: 1 };
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position,
  });
  assert.ok(hover);
  assert.ok(client.log.length > 0 && !client.log.join().includes('MARK'), client.log.join());
  await client.close();
});

test('segment numbers that are not whole numbers find nothing, at once', async () => {
  const client = await startClient();
  client.open(uri, text);
  for (const segment of [1.5, 17, -1, null, '3', 1e300]) {
    for (const element of [1.5, -1, 1, '1']) {
      for (const component of [2, 0.5, -3, null]) {
        const params = { textDocument: { uri }, segment, element, component };
        await client.connection
          .sendRequest(goToSegmentRequest.method, params)
          .catch((error: { code: number }) => assert.equal(error.code, -32803));
      }
    }
  }
  await client.close();
});

function pull(connection: Awaited<ReturnType<typeof startClient>>['connection']) {
  return connection
    .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
    .then((report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : []));
}

function codes(found: readonly Diagnostic[]) {
  return found.map(({ code }) => code);
}
