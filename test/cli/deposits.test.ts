import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nacha } from '../folder/bank-texts';
import { type Hand, write } from '../folder/written';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

const hand: Hand = {
  element: '*',
  component: ':',
  terminator: '~',
  lineEnd: '\n',
  control: '0001',
  backwards: false,
};
const line = { procedure: '99213', paid: 11_398, adjustments: [] };
const claims = [{ account: 'A1', adjustments: [], lines: [line] }];
const remittance = write({ trace: 'T100', claims, provider: [] }, hand);
const right = nacha([{ cents: 11_398, addenda: 'TRN*1*T100*1999999999~' }]);
const wrong = nacha([{ cents: 11_300, addenda: 'TRN*1*T100*1999999999\\' }]);

test('the built command matches a remittance with its deposit', async (t) => {
  const folder = folderWith(t, { 'a.835': remittance, 'right.ach': right, 'wrong.ach': wrong });
  const command = await builtCommand(folder);
  const json = command(['deposits', '--bank', 'right.ach', '--format', 'json', 'a.835']);
  assert.equal(json.status, 0);
  assert.deepEqual(JSON.parse(json.out), {
    matched: [
      {
        file: 'a.835',
        trace: 'T100',
        amount: '113.98',
        date: '2025-10-06',
        payer: 'EXAMPLE PAYER',
        bank: { line: 3, trace: 'T100', amount: '113.98', date: '2025-10-06' },
      },
    ],
    proposed: [],
    amountDiffers: [],
    withoutDeposit: [],
    withoutRemittance: [],
    zero: [],
    checks: [],
  });
  assert.deepEqual(command(['deposits', '--bank', 'wrong.ach', 'a.835']), {
    status: 1,
    out:
      'Amount differs: 1 (paid 113.98, deposited 113.00)\n' +
      '  a.835 trace T100 113.98 10/06/2025 EXAMPLE PAYER; ' +
      'bank line 3 T100 113.00 10/06/2025\n' +
      'All: paid 113.98, deposited 113.00, difference -0.98\n',
  });
});

test('nothing of a file acts on the terminal', async (t) => {
  const folder = folderWith(t, { 'right.ach': right });
  const input = remittance.replace('T100', 'T1\u001b[2J');
  const { out } = await run(['deposits', '-', '--bank', join(folder, 'right.ach')], { input });
  assert.match(out, /trace T1U\+001B\[2J/);
  assert.ok(!out.includes('\u001b'));
});

test('CSV needs the names of its columns', async (t) => {
  const folder = folderWith(t, { 'bank.csv': 'Amount,Trace\n113.98,T100\n' });
  const args = ['deposits', '-', '--bank', `${folder}/bank.csv`];
  const world = { input: remittance };
  const unnamed = await run(args, world);
  assert.deepEqual([unnamed.status, unnamed.out], [2, '']);
  assert.match(
    unnamed.err,
    /bank\.csv: not NACHA or BAI2; for CSV, name the columns with --column\n$/,
  );
  const columns = ['--column', 'amount=Amount', '--column', 'trace=Trace'];
  const named = await run([...args, ...columns], world);
  assert.equal(named.status, 0);
  assert.equal(
    named.out,
    'Matched: 1 (paid 113.98, deposited 113.98)\n' +
      '  - trace T100 113.98 10/06/2025 EXAMPLE PAYER; bank line 2 T100 113.98\n' +
      'All: paid 113.98, deposited 113.98, difference 0.00\n',
  );
  for (const column of ['sum=Amount', 'trace=Trace', 'amount']) {
    assert.equal((await run([...args, '--column', column], world)).status, 2);
  }
});

test('what was decided and chosen in an editor is read next to the bank file', async (t) => {
  const payment = { payer: 'EXAMPLE PAYER', trace: 'T100', amount: '113.98', date: '2025-10-06' };
  const decision = { decision: 'accepted', payment, bank: { line: 2, amount: '113.98' } };
  const sidecar = {
    version: 1,
    columns: { amount: 'Amount' },
    decisions: [{ ...decision, reason: 'the only one', decided: '2025-10-09' }],
  };
  const folder = folderWith(t, {
    'bank.csv': 'Amount,Memo\n113.98,x\n',
    'bank.csv.deposits.json': JSON.stringify(sidecar),
    'broken.csv': 'Amount,Memo\n113.98,x\n',
    'broken.csv.deposits.json': '{',
  });
  const world = { input: remittance };
  const args = ['deposits', '-', '--bank', `${folder}/bank.csv`];
  const found = await run(args, world);
  assert.equal(found.status, 0);
  assert.match(
    found.out,
    /^Matched: 1 .*\n.*bank line 2 113\.98; accepted: the only one\nAll: .*\n$/,
  );
  const csv = await run([...args, '--format', 'csv'], world);
  assert.match(csv.out, /^State,.*\r\nMatched,EXAMPLE PAYER,T100,.*,Accepted,the only one\r\n$/);
  const broken = await run(['deposits', '-', '--bank', `${folder}/broken.csv`], world);
  assert.deepEqual([broken.status, broken.out], [2, '']);
  assert.match(broken.err, /broken\.csv\.deposits\.json: .*not valid JSON/);
});

test('decisions that cannot be read are named, not passed over', async (t) => {
  const folder = folderWith(t, { 'right.ach': right });
  mkdirSync(join(folder, 'right.ach.deposits.json'));
  const args = ['deposits', '-', '--bank', join(folder, 'right.ach')];
  const { status, out, err } = await run(args, { input: remittance });
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /right\.ach\.deposits\.json: a folder, not a file\n$/);
});

test('one bank file is needed', async () => {
  assert.equal((await run(['deposits', '-'], { input: remittance })).status, 2);
  const missing = await run(['deposits', '-', '--bank', 'missing.ach'], { input: remittance });
  assert.equal(missing.status, 2);
});
