import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { createFolderIndex } from '../../server/folder/folder-index';
import { createRowReader } from '../../server/folder/read-rows';
import { defaultTerms } from '../../server/sequestration/terms';
import { remittance } from './remittance';

function rowsOf(file: string, text: string, piece = text.length) {
  const reader = createRowReader({ file, terms: defaultTerms });
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  return reader.end();
}

function foundIn(texts: Readonly<Record<string, string>>) {
  const index = createFolderIndex();
  for (const [file, text] of Object.entries(texts)) index.set(rowsOf(file, text));
  return [...index.findings(defaultOptions)].flatMap(([file, found]) =>
    found.map(({ check, message, segment, element, range, related }) => {
      const line = texts[file]?.split('\n')[range.start.line];
      const named = line?.slice(range.start.character, range.end.character);
      const others = related.map((other) => `${other.file} ${other.segment}`);
      return { file, check, message, segment, element, named, others };
    }),
  );
}

const claim = ['CLP*A1*1*100*80**12*X1', 'CAS*CO*45*20', 'DTM*232*20250901'];

test('a payment is a row with its sums, and its claims are rows with their places', () => {
  const body = [
    ...claim,
    'CLP*A2*4*50*0**MB*X2',
    'CAS*CO*50*50',
    'SVC*HC:99213*50*0',
    'DTM*472*20250902',
    'PLB*1234567893*20251231*WO:X0*30',
  ];
  const text = remittance([{ trace: 'T1', amount: '50', body }]);
  const [payment] = rowsOf('a.835', text).payments;
  const { claimRows, providerRows, print, at, ...row } = payment ?? assert.fail();
  assert.deepEqual(row, {
    segment: 3,
    created: '2510061200',
    payer: 'EXAMPLE PAYER',
    payerId: '1999999999',
    payee: 'EXAMPLE CLINIC',
    payeeId: '1234567893',
    handling: 'I',
    method: 'ACH',
    trace: 'T1',
    date: '20251006',
    amount: '50.00',
    claims: 2,
    lines: 1,
    denied: 1,
    deniedAmount: '50.00',
    charged: '150.00',
    paid: '80.00',
    patient: '0.00',
    sequestration: '0.00',
    balanced: true,
    unbalancedClaims: 0,
  });
  assert.deepEqual(at, { segment: 5, line: 4, character: 6, length: 2 });
  assert.deepEqual(
    claimRows.map(({ account, at: { segment, line } }) => [account, segment, line]),
    [
      ['A1', 9, 8],
      ['A2', 12, 11],
    ],
  );
  assert.deepEqual(providerRows[0], {
    at: { segment: 16, line: 15, character: 30, length: 2 },
    provider: '1234567893',
    code: 'WO',
    reference: 'X0',
    amount: '30.00',
  });
});

test('rows do not depend on the pieces that a text comes in', () => {
  const folder = join('test', 'samples');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.deepEqual(rowsOf(name, text, 97), rowsOf(name, text));
  }
});

test('another transaction than a remittance is not a payment', () => {
  const text = remittance([{ trace: 'T1', amount: '0' }]).replace('ST*835', 'ST*277');
  assert.deepEqual(rowsOf('a.835', text).payments, []);
});

test('a payment in two files is reported on the later one, as the same money if it is', () => {
  const payment = { trace: 'T1', amount: '80', body: claim };
  const first = remittance([payment]);
  const rebuilt = remittance([payment], { control: '2', created: '251007*1200' })
    .replaceAll('\n', '')
    .replaceAll('*', '|');
  const changed = first
    .replace('CAS*CO*45*20', 'CAS*CO*97*20')
    .replaceAll('000000001', '000000003');
  const [other, same] = foundIn({ 'z.835': first, 'b.835': rebuilt, 'c.835': changed }).filter(
    ({ check }) => check === 'payment-received-twice',
  );
  assert.match(same?.message ?? '', /also in c\.835/);
  assert.match(other?.message ?? '', /c\.835: .* not the same money/);
  const [one] = foundIn({ 'z.835': first, 'b.835': rebuilt });
  assert.deepEqual([one?.file, one?.segment, one?.others], ['b.835', 5, ['z.835 5']]);
  assert.match(one?.message ?? '', /Both are the same money; post it once/);
});

test('an interchange control number of one sender in two files is reported', () => {
  const texts = {
    'a.835': remittance([{ trace: 'T1', amount: '0' }], { control: '417' }),
    'b.835': remittance([{ trace: 'T2', amount: '0' }], { control: '417' }),
    'c.835': remittance([{ trace: 'T3', amount: '0' }], { control: '417', sender: 'OTHER' }),
  };
  const found = foundIn(texts).map(({ file, check, named }) => [file, check, named]);
  assert.deepEqual(found, [['b.835', 'interchange-received-twice', '000000417']]);
});

const reversed = ['CLP*A1*22*-100*-80**12*X1', 'CAS*CO*45*-20', 'DTM*232*20250901'];
const corrected = ['CLP*A1*1*100*70**12*X1', 'CAS*CO*45*30', 'DTM*232*20250901'];

test('the original of a reversal is found in another file, or named as missing', () => {
  const original = remittance([{ trace: 'T1', amount: '80', body: claim }]);
  const other = remittance([{ trace: 'T9', amount: '0' }], { control: '9' });
  const correction = remittance(
    [{ trace: 'T2', amount: '-10', body: [...reversed, ...corrected] }],
    { control: '2', created: '251106*1200' },
  );
  const [found, ...more] = foundIn({ 'a.835': original, 'b.835': correction });
  assert.deepEqual([found?.file, found?.named, found?.others], ['b.835', 'A1', ['a.835 9']]);
  assert.match(found?.message ?? '', /is in a\.835/);
  assert.deepEqual(more, []);
  const [missing] = foundIn({ 'b.835': correction, 'c.835': other });
  assert.match(missing?.message ?? '', /in none of the 2 files/);
  assert.deepEqual(foundIn({ 'b.835': correction }), []);
});

test('a correction alone names its original by REF*F8', () => {
  const body = ['CLP*A1*1*100*70**12*X7', 'CAS*CO*45*30', 'REF*F8*X1'];
  const texts = {
    'a.835': remittance([{ trace: 'T1', amount: '80', body: claim }]),
    'b.835': remittance([{ trace: 'T2', amount: '70', body }], { control: '2' }),
  };
  const found = foundIn(texts).map(({ file, check, others }) => [file, check, others]);
  assert.deepEqual(found, [['b.835', 'reversal-original', ['a.835 9']]]);
});

test('a claim paid in two files is reported, unless it was reversed or by another payer', () => {
  const first = remittance([{ trace: 'T1', amount: '80', body: claim }]);
  const again = remittance([{ trace: 'T2', amount: '80', body: claim }], { control: '2' });
  const [found, ...more] = foundIn({ 'a.835': first, 'b.835': again });
  assert.deepEqual([found?.check, found?.file, found?.named], ['claim-paid-twice', 'b.835', 'A1']);
  assert.deepEqual(more, []);
  const secondary = [claim[0]?.replace('A1*1', 'A1*2') ?? '', ...claim.slice(1)];
  for (const text of [
    again.replace('EXAMPLE PAYER', 'OTHER').replace('*1999999999', '*1888888888'),
    remittance([{ trace: 'T2', amount: '0', body: [...reversed, ...claim] }], { control: '2' }),
    remittance([{ trace: 'T2', amount: '80', body: secondary }], { control: '2' }),
  ]) {
    const checks = foundIn({ 'a.835': first, 'b.835': text }).map(({ check }) => check);
    assert.ok(!checks.includes('claim-paid-twice'), checks.join());
  }
});

test('the index is kept current file by file', () => {
  const index = createFolderIndex();
  const text = remittance([{ trace: 'T1', amount: '80', body: claim }]);
  index.set(rowsOf('b.835', text));
  index.set(rowsOf('a.835', text));
  assert.deepEqual(
    [...index.payments()].map(({ file }) => file),
    ['a.835', 'b.835'],
  );
  assert.equal(index.findings(defaultOptions).size, 1);
  assert.ok(index.delete('a.835'));
  assert.deepEqual([index.size, index.findings(defaultOptions).size], [1, 0]);
});
