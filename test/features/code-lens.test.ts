import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeLens, CodeLensRequest, CodeLensResolveRequest } from 'vscode-languageserver/node';
import { parseDocument } from '../../server/document';
import { codeLens } from '../../server/features/code-lens';
import { codeLensTitle } from '../../server/features/code-lens-title';
import { defaultSettings } from '../../server/settings';
import { ask, sample, spellings, textAt, uri } from '../ask';
import { startClient } from '../client';
import { readFixture } from '../harness';

test('payments and claims say whether they balance', async () => {
  assert.deepEqual(await titles(sample('medicare-part-b')), [
    'ST: 1,044.68 for 5 claims · balanced · sequestration 21.32 · 1 claim denied, 140.00 to work',
    'CLP: Balanced · sequestration 2.40',
    'CLP: Balanced · sequestration 16.00',
    'CLP: Balanced · sequestration 1.12',
    'CLP: Balanced · sequestration 1.80 · forwarded to the next payer',
    'CLP: Balanced · denied, 140.00 to work',
  ]);
  assert.deepEqual((await titles(sample('commercial'))).slice(0, 4), [
    'ST: 487.20 for 5 claims · balanced',
    'CLP: Balanced',
    'CLP: Balanced',
    'CLP: Reversal · balanced',
  ]);
});

test('what is out of balance says by how much', async () => {
  const { text } = readFixture(
    [
      'CLP*A1*1*100*84**MB*X1~',
      'CAS*CO*45*10~',
      'CLP*A2*1*100*60**MB*X2~',
      'SVC*HC:J1885*50*0~',
      'CAS*CO*50*50~',
      'SVC*HC:J1885*50*60~',
      'CAS*CO*45*-10~',
      'CLP*A3*25*100*0**MB*X3~',
      'CLP*A4*1*100*8O**MB*X4~',
      '',
    ].join('\n'),
  );
  const off = text.replace('BPR*I*144', 'BPR*I*150');
  assert.deepEqual(await titles(off), [
    'ST: 150.00 for 4 claims · cannot be balanced: an amount is missing or not valid · 1 claim denied in part, 50.00 to work',
    'CLP: Out of balance: paid 6.00 less than calculated',
    'CLP: Balanced · denied in part, 50.00 to work',
    'CLP: Estimate, nothing paid',
    'CLP: Cannot be balanced: an amount is missing or not valid',
  ]);
  const readable = off.replace('8O', '100');
  assert.match(
    (await titles(readable))[0] ?? '',
    /150\.00 .* out of balance: paid 94\.00 less than calculated · 1 claim denied in part/,
  );
  const truncated = off.slice(0, off.indexOf('SE*'));
  assert.match((await titles(truncated))[0] ?? '', /incomplete: its end is missing/);
});

for (const [spelling, write] of Object.entries(spellings)) {
  test(`one lens per line in ${spelling}`, async () => {
    const plain = await titles(sample('commercial'));
    const text = write(sample('commercial'));
    const oneLine = !/[\r\n]/.test(text);
    assert.deepEqual(await titles(text), oneLine ? plain.slice(0, 1) : plain);
  });
}

test('a very long file gets as many lenses as an editor can handle', async () => {
  const claims = 'CLP*A*1*1*1**12*B*11*1~\n'.repeat(6_000);
  const text = sample('commercial').replace('LX*1~', `LX*1~\n${claims}`);
  assert.equal((await ask<CodeLens[]>(codeLens, text)).length, 5_000);
});

test('no lens where they are turned off, and none in another transaction', async () => {
  const off = { ...defaultSettings, codeLens: { enabled: false } };
  assert.deepEqual(await ask(codeLens, sample('commercial'), {}, off), []);
  assert.deepEqual(await titles(sample('commercial').replace('ST*835', 'ST*837')), []);
});

test('a lens is resolved over the wire', async () => {
  const client = await startClient();
  client.open(uri, sample('commercial'));
  const { connection } = client;
  const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  const [first] = lenses ?? [];
  assert.ok(first && first.command === undefined);
  const resolved = await connection.sendRequest(CodeLensResolveRequest.type, first);
  assert.equal(resolved.command?.title, '487.20 for 5 claims · balanced');
  client.change(uri, 2, [{ text: '' }]);
  const late = await connection.sendRequest(CodeLensResolveRequest.type, first);
  assert.equal(late.command, undefined);
  await client.close();
});

async function titles(text: string): Promise<string[]> {
  const document = parseDocument(text);
  const lenses = await ask<CodeLens[]>(codeLens, document);
  return Promise.all(
    lenses.map(async (lens) => {
      const { range, command } = await ask<CodeLens>(codeLensTitle, document, lens);
      return `${/^[A-Z]+/.exec(textAt(text, range))?.[0]}: ${command?.title}`;
    }),
  );
}
