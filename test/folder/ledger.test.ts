import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Ledger } from '../../server/folder/ledger/ledger';
import { makeLedger } from '../../server/folder/ledger/make-ledger';
import { createRowReader } from '../../server/folder/read-rows';
import { defaultTerms } from '../../server/sequestration/terms';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { remittance } from './remittance';
import { centsOf, centsText } from './segments';

/** A remittance of one payment by its provider adjustments. */
function withAdjustments(trace: string, date: string, adjustments: readonly string[], paid = 0n) {
  const taken = adjustments.reduce((sum, one) => sum + centsOf(one.split('*')[1] ?? ''), 0n);
  const claim = `CLP*A${trace}*1*${centsText(paid)}*${centsText(paid)}**12*X${trace}`;
  const body = [claim, `PLB*1234567893*20251231*${adjustments.join('*')}`];
  return remittance([{ trace, amount: centsText(paid - taken), date, body }], { control: trace });
}

function ledgerOf(texts: Readonly<Record<string, string>>): Ledger {
  const files = Object.entries(texts).map(([file, text]) => {
    const reader = createRowReader({ file, terms: defaultTerms });
    reader.push(text);
    return reader.end();
  });
  return makeLedger(files);
}

const chainTexts = {
  'a.835': withAdjustments('1001', '20251006', ['FB:1001*-100']),
  'b.835': withAdjustments('1002', '20251013', ['FB:1001*100', 'FB:1002*-60'], 4_000n),
  'c.835': withAdjustments('1003', '20251020', ['FB:1002*60'], 10_000n),
};

test('a balance that is moved from A to B to C is chained (X12 interpretation 2051)', () => {
  const { accounts } = ledgerOf(chainTexts);
  assert.equal(accounts.length, 1);
  const { entries, ...account } = accounts[0] ?? assert.fail();
  assert.deepEqual(account, {
    payer: 'EXAMPLE PAYER',
    payee: 'EXAMPLE CLINIC',
    opening: '0.00',
    closing: '0.00',
    missing: [],
  });
  const shown = entries.map(({ trace, amount, balance, chainedTo }) =>
    [trace, amount, balance, chainedTo].join(' '),
  );
  assert.deepEqual(shown, [
    '1001 -100.00 100.00 1002',
    '1002 100.00 0.00 1001',
    '1002 -60.00 60.00 1003',
    '1003 60.00 0.00 1002',
  ]);
});

test('two balances are collected by one remittance, which carries the rest on', () => {
  const { accounts } = ledgerOf({
    'a.835': withAdjustments('1001', '20251006', ['FB:1001*-100']),
    'b.835': withAdjustments('1002', '20251013', ['FB:1002*-50']),
    'c.835': withAdjustments(
      '1003',
      '20251020',
      ['FB:1001*100', 'FB:1002*50', 'FB:1003*-30'],
      12_000n,
    ),
  });
  const [account] = accounts;
  assert.deepEqual(
    account?.entries.map(({ chainedTo }) => chainedTo),
    ['1003', '1003', '1001', '1002', undefined],
  );
  assert.deepEqual([account?.opening, account?.closing], ['0.00', '30.00']);
});

test('check 113.98 = 131.07 − 17.09: the remittance that carried 17.09 is named as missing', async (context) => {
  const text = withAdjustments('2002', '20251006', ['FB:2001*17.09'], 13_107n);
  assert.match(text, /BPR\*I\*113\.98\*/);
  const { accounts } = ledgerOf({ 'b.835': text });
  const [account] = accounts;
  assert.deepEqual([account?.opening, account?.closing], ['17.09', '0.00']);
  assert.deepEqual(account?.missing, [
    {
      amount: '17.09',
      reference: '2001',
      from: '2001',
      collectedBy: { file: 'b.835', trace: '2002' },
    },
  ]);
  const folder = folderWith(context, { 'b.835': text });
  const { status, out } = await run(['ledger', join(folder, 'b.835')]);
  assert.equal(status, 1);
  assert.match(out, /17\.09 was carried from a remittance that is not here \(reference 2001\)/);
});

test('a recovery that was put off is chained; one that was not carries nothing', () => {
  const { accounts } = ledgerOf({
    'a.835': withAdjustments('1001', '20251006', ['WO:X1*-30']),
    'b.835': withAdjustments(
      '1002',
      '20251013',
      ['WO:X1*30', 'WO:X2*40', 'L6:I*-1.5', 'IR*2'],
      9_000n,
    ),
  });
  const [account] = accounts;
  const shown = account?.entries.map(({ code, amount, balance, chainedTo }) =>
    [code, amount, balance, chainedTo ?? '-'].join(' '),
  );
  assert.deepEqual(shown, [
    'WO -30.00 30.00 1002',
    'WO 30.00 0.00 1001',
    'WO 40.00 0.00 -',
    'L6 -1.50 0.00 -',
    'IR 2.00 0.00 -',
  ]);
  assert.deepEqual(account?.missing, []);
});

test('a payment that was received twice counts once', () => {
  const { accounts } = ledgerOf({ ...chainTexts, 'b again.835': chainTexts['b.835'] });
  assert.deepEqual([accounts[0]?.entries.length, accounts[0]?.closing], [4, '0.00']);
});

test('the command prints JSON, and says so where nothing is carried', async (context) => {
  const folder = folderWith(context, chainTexts);
  const files = Object.keys(chainTexts).map((name) => join(folder, name));
  const { status, out } = await run(['ledger', '--format', 'json', ...files]);
  assert.equal(status, 0);
  const ledger: Ledger = JSON.parse(out);
  assert.equal(ledger.accounts[0]?.entries[0]?.file, files[0]);
  const text = await run(['ledger', ...files]);
  assert.match(text.out, /10\/13\/2025 +1002 +FB +1001 +100\.00 +0\.00 +1001 /);
  assert.match(text.out, /- FB: balance carried/);
  const empty = folderWith(context, { 'a.835': remittance([{ trace: 'T', amount: '0' }]) });
  assert.match((await run(['ledger', join(empty, 'a.835')])).out, /No provider adjustments/);
});

test('what is carried in equals what is carried out, exactly, for any history', () => {
  const adjustment = fc.record({
    code: fc.constantFrom('FB', 'WO', 'L6', 'CS'),
    reference: fc.nat(6),
    cents: fc.integer({ min: -5_000, max: 5_000 }).filter((cents) => cents !== 0),
  });
  const history = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      adjustments: fc.array(adjustment, { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(history, (remittances) => {
      const texts = remittances.map(({ day, adjustments }, i) => [
        `${i}.835`,
        withAdjustments(
          String(1 + i),
          `202510${String(day).padStart(2, '0')}`,
          adjustments.map(
            ({ code, reference, cents }) => `${code}:${reference}*${centsText(BigInt(cents))}`,
          ),
        ),
      ]);
      for (const account of ledgerOf(Object.fromEntries(texts)).accounts) {
        const { opening, closing, entries, missing } = account;
        let balance = centsOf(opening);
        for (const entry of entries) {
          const moved = balance - centsOf(entry.balance);
          assert.ok(moved === 0n || moved === centsOf(entry.amount));
          balance = centsOf(entry.balance);
        }
        assert.equal(centsText(balance), closing);
        const notHere = missing.reduce((sum, { amount }) => sum + centsOf(amount), 0n);
        assert.equal(centsText(notHere), opening);
        assert.ok(centsOf(closing) >= 0n);
        const carrying = entries.filter(
          ({ code, amount, chainedTo }) =>
            code === 'FB' || (code === 'WO' && (amount.startsWith('-') || chainedTo !== undefined)),
        );
        const sum = (all: typeof entries) => all.reduce((n, { amount }) => n + centsOf(amount), 0n);
        const into = -sum(carrying.filter(({ amount }) => amount.startsWith('-')));
        const out = sum(carrying.filter(({ amount }) => !amount.startsWith('-')));
        assert.equal(centsOf(opening) + into, out + centsOf(closing));
      }
    }),
    { numRuns: 300 },
  );
});

test('of a long account the command prints the last adjustments, and all of them where asked', async (context) => {
  const texts = Object.fromEntries(
    Array.from({ length: 52 }, (_, i) => {
      const day = new Date(Date.UTC(2025, 8, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '');
      const [from, to] = [`FB:${2000 + i}*10`, `FB:${2001 + i}*-10`];
      return [`${100 + i}.835`, withAdjustments(String(2001 + i), day, [from, to])];
    }),
  );
  const folder = folderWith(context, texts);
  const short = await run(['ledger', folder]);
  assert.match(short.out, /54 earlier adjustments +10\.00\n/);
  assert.equal(short.out.match(/ FB /g)?.length, 50);
  assert.match(short.out, /Closing balance +10\.00/);
  const whole = await run(['ledger', '--all', folder]);
  assert.doesNotMatch(whole.out, /earlier/);
  assert.equal(whole.out.match(/ FB /g)?.length, 104);
  const json = await run(['ledger', '--format', 'json', folder]);
  const { accounts }: Ledger = JSON.parse(json.out);
  assert.equal(accounts[0]?.entries.length, 104);
  assert.deepEqual([short.status, whole.status, json.status], [1, 1, 1]);
});
