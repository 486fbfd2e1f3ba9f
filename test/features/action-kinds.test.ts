import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import { codeActions } from '../../server/features/code-actions';
import { actionKinds } from '../../server/protocol/actions';
import { commandIds } from '../../server/protocol/command-ids';
import { ask, positionIn } from '../ask';
import { readFixture } from '../harness';

const { text } = readFixture(`CLP*ACCT77*1*200*117.96*30*MB*ICN88*11*1~
SVC*HC:G0181*200*117.96**1~
DTM*472*20250310~
CAS*CO*45*50**253*2.04~
CAS*PR*2*30~
`);
const commands = [commandIds.addNote, commandIds.copyText];
const titlesOf = async (only?: readonly string[]) => {
  const start = positionIn(text, '2.04');
  const params = { range: { start, end: start }, context: { diagnostics: [], only } };
  const client = { experimental: { remittance: { commands } } };
  const actions = await ask<CodeAction[]>(codeActions, text, params as never, undefined, client);
  return actions.map(({ title }) => title);
};

test('a menu asks for messages or for acceptance by themselves', async () => {
  assert.deepEqual(await titlesOf([actionKinds.message]), [
    'Copy message to payer',
    'Copy message to payer with claim number',
  ]);
  assert.deepEqual(await titlesOf([actionKinds.accept]), ['Accept this finding…']);
});

test('who asks for quick fixes is offered those as well', async () => {
  const all = await titlesOf();
  assert.deepEqual(await titlesOf(['quickfix']), all);
  assert.ok(all.includes('Accept this finding…') && all.includes('Copy message to payer'));
  assert.deepEqual(await titlesOf(['refactor']), []);
});
