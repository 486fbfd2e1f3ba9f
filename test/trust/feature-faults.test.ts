import assert from 'node:assert/strict';
import { test } from 'node:test';
import { features, workspaceFeatures } from '../../server/features';
import { deidentifiedCopyRequest } from '../../server/protocol/deidentified-copy';
import { startClient } from '../client';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const { text } = readFixture('CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*29~\n');
const every = [...features, ...workspaceFeatures];
/** An exception that quotes a remittance, also in lines that look like frames of a stack. */
const quoting = () => {
  throw new TypeError('MARK\n    at MARK (MARK:1:1)');
};

test('each feature that throws once returns nothing once, and no other is harmed', async () => {
  const client = await startClient();
  client.open(uri, text);
  const findings = await client.diagnostics(uri, 1);
  const position = { line: 13, character: 5 };
  const range = { start: position, end: { line: 14, character: 3 } };
  const ask = async (method: string) => {
    const params = {
      ...{ textDocument: { uri }, position, positions: [position], range, data: { uri } },
      ...{ context: { diagnostics: [], includeDeclaration: true }, newName: '0002', query: 'A1' },
      ...{ options: { tabSize: 2, insertSpaces: true }, segment: 3, page: { page: 'payment' } },
      ...{
        change: { change: 'remove', id: 'a' },
        sidecar: null,
        format: 'csv',
        tool: 'list_denials',
      },
      ...{
        uris: [uri],
        input: {},
        part: 'claim',
        at: { position },
        place: { segment: 3, numbers: [] },
      },
    };
    // Some refuse what they are asked for in words of their own.
    return await client.connection
      .sendRequest(method, params)
      .catch((error: { message: string }) => error.message);
  };
  /** What is equal whenever it is asked for: no two de-identified copies are alike. */
  const told = async (method: string) => {
    const answer = await ask(method);
    const isCopy = method === deidentifiedCopyRequest.method;
    return JSON.stringify(isCopy ? Object.keys(answer as object) : answer);
  };
  const before = new Map<string, string>();
  for (const { method } of every) before.set(method, await told(method));
  const said = client.log.length;
  assert.deepEqual(client.log, []);

  for (const [i, feature] of every.entries()) {
    const { name, method, empty, answer } = feature;
    Object.assign(feature, { answer: quoting });
    try {
      assert.deepEqual(await ask(method), empty ?? null, name);
      const next = every[(i + 1) % every.length] ?? feature;
      assert.equal(await told(next.method), before.get(next.method), next.name);
    } finally {
      Object.assign(feature, { answer });
    }
    assert.equal(await told(method), before.get(method), `${name}, afterwards`);
    const [line = '', ...more] = client.log.slice(said + i);
    assert.deepEqual(more, [], name);
    assert.match(line, new RegExp(`^${name} failed: TypeError at .+:\\d+:\\d+\\)?$`));
    assert.ok(!line.includes('MARK'), line);
  }
  client.change(uri, 2, [{ text }]);
  assert.deepEqual(await client.diagnostics(uri, 2), findings);
  await client.close();
});
