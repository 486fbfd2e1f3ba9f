import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementPath } from '../../server/features/element-path';
import { type ElementPath, elementPathRequest } from '../../server/protocol/status';
import { ask, positionIn, sample, spellings, uri } from '../ask';
import { startClient } from '../client';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`the place of an element in ${spelling}`, async () => {
    const text = write(commercial);
    const at = (part: string) => pathAt(text, write(part));
    assert.equal(await at('240~'), 'CAS03 · adjustment amount · segment 45 · claim NG55-1002');
    assert.equal(await at('S9083*-220'), 'SVC01-2 · procedure code · segment 51 · claim NG55-0874');
    assert.equal(await at('PLB*'), 'PLB · Provider adjustments · segment 81');
    assert.equal(await at('HARBORLINE MU'), 'N102 · payer name · segment 7');
  });
}

test('what is not in the guide has only its place', async () => {
  assert.equal(await pathAt(commercial.replace('LX*1', 'QQ*1'), 'QQ*1'), 'QQ · segment 16');
  const other = commercial.replace('ST*835', 'ST*837');
  assert.equal(await pathAt(other, 'JESSOP'), 'NM103 · segment 18 · claim NG55-1001');
  const spaced = commercial.replace('LX*1~\n', 'LX*1~\n\n');
  const position = positionIn(spaced, '\n\nCLP');
  const next = { line: position.line + 1, character: 0 };
  assert.equal(await ask(elementPath, spaced, { position: next }), null);
  assert.equal(await ask(elementPath, '', { position: { line: 0, character: 0 } }), null);
});

test('payments are numbered through the file', async () => {
  const set = /ST\*835[\s\S]*SE\*80\*0001~\n/.exec(commercial)?.[0] ?? '';
  const text = commercial.replace(set, set + set);
  const second = positionIn(text, 'BPR*I', 1);
  const { payment } = await ask<ElementPath>(elementPath, text, { position: second });
  assert.equal(payment, 2);
  const group = await ask<ElementPath>(elementPath, text, { position: positionIn(text, 'GS*') });
  assert.equal(group.payment, undefined);
});

test('the place is returned over the wire', async () => {
  const client = await startClient();
  client.open(uri, commercial);
  const params = { textDocument: { uri }, position: positionIn(commercial, '240~') };
  const answer = await client.ask(elementPathRequest, params);
  assert.deepEqual(answer, {
    element: 'CAS03',
    name: 'adjustment amount',
    path: 'CAS03 · adjustment amount · segment 45 · claim NG55-1002',
    payment: 1,
  });
  await client.close();
});

async function pathAt(text: string, part: string): Promise<string | undefined> {
  const position = positionIn(text, part);
  return (await ask<ElementPath | null>(elementPath, text, { position }))?.path;
}
