import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimSummaries, parseDocument, paymentsOf } from '../../server/document';
import { add, plainMoney, zero } from '../../server/remit/money';
import { countBlock, startTally, totalsOf } from '../../server/report/totals';
import { defaultTerms } from '../../server/sequestration/terms';

const isa =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000001*0*P*:';

const remittance = parseDocument(
  [
    isa,
    'ST*835*0001',
    'BPR*I*99.5*C',
    'N1*PE*GROUP*XX*1111111112',
    'LX*1',
    'CLP*A1*1*100*60*20*MB*X1',
    'SVC*HC:J1885*100*60',
    'CAS*CO*45*15**253*5',
    'CAS*PR*2*20',
    'CLP*A2*1*50*0**MB*X2',
    'SVC*HC:J1885*50*0',
    'CAS*CO*50*50',
    'LX*2',
    'TS3*2222222223*11*20251231*1*40',
    'CLP*A3*1*40*40**MA*X3',
    'PLB*2222222223*20251231*L6:INT*-0.5*WO:R1*1',
    'SE*16*0001',
    'ST*835*0002',
    'BPR*I*-8O*C',
    'CLP*A4*22*-100*-60*-20*MB*X4',
    'CAS*CO*45*-20',
    'CAS*PR*2*-20',
    'CLP*A5*1*70*0*70*MB*X5',
    'CAS*PR*1*70',
    'CLP*A6*4*30*0**MB*X6',
    'SE*6*0002',
    '',
  ].join('~\n'),
);

test('a file adds up to the sums of its claims and provider adjustments', () => {
  const totals = totalsOf(remittance, defaultTerms);
  assert.deepEqual(
    [totals.payments, totals.claims, totals.denied, totals.lines],
    [2, 6, 2, 2],
    'A2 is denied by reason and A6 by status; A5 went to the deductible',
  );
  assert.deepEqual(
    [totals.sent, totals.charged, totals.paid, totals.patient, totals.sequestration].map(
      plainMoney,
    ),
    ['99.50', '190.00', '40.00', '70.00', '5.00'],
  );
  assert.deepEqual(
    [...totals.adjustments].map(([key, { count, amount }]) => [key, count, plainMoney(amount)]),
    [
      ['CO 45', 2, '-5.00'],
      ['CO 253', 1, '5.00'],
      ['PR 2', 2, '0.00'],
      ['CO 50', 1, '50.00'],
      ['PR 1', 1, '70.00'],
    ],
  );
  assert.deepEqual(
    [...totals.providerAdjustments].map(([key, { count, amount }]) => [
      key,
      count,
      plainMoney(amount),
    ]),
    [
      ['L6', 1, '-0.50'],
      ['WO', 1, '1.00'],
    ],
  );
});

test('payments have totals of their own', () => {
  const totals = Array.from(paymentsOf(remittance), ({ first, end }) =>
    totalsOf(remittance, defaultTerms, first, end),
  );
  assert.deepEqual(
    totals.map(({ payments, claims, paid }) => [payments, claims, plainMoney(paid)]),
    [
      [1, 3, '100.00'],
      [1, 3, '-60.00'],
    ],
  );
});

test('adding up block by block gives the totals of the whole, and what the summaries say', () => {
  const text = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
  const document = parseDocument(text);
  const tally = startTally();
  for (const block of document.sequence.blocks) countBlock(tally, block, defaultTerms);
  assert.deepEqual(tally, totalsOf(document, defaultTerms));
  const summaries = [...paymentsOf(document)].flatMap((payment) =>
    claimSummaries(document, payment),
  );
  const sum = (field: 'paid' | 'patient' | 'sequestration') =>
    summaries.reduce((total, summary) => add(total, summary[field] ?? zero), zero);
  assert.equal(tally.claims, summaries.length);
  assert.equal(tally.paid, sum('paid'));
  assert.equal(tally.patient, sum('patient'));
  assert.equal(tally.sequestration, sum('sequestration'));
});
