import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { createFolderIndex } from '../../server/folder/folder-index';
import { listPayments } from '../../server/folder/list-payments';
import { noNotes, noteCountsIn } from '../../server/folder/note-counts';
import { type MarkedPayment, marksIn } from '../../server/folder/payment-mark';
import { type PaymentsQuery, paymentColumns } from '../../server/folder/payments-page';
import { createRowReader } from '../../server/folder/read-rows';
import { folderText } from '../../server/render/words/folder';
import { defaultTerms } from '../../server/sequestration/terms';
import { remittance } from './remittance';

const denied = ['CLP*A1*4*50*0**MB*X2', 'CAS*CO*50*50', 'DTM*232*20250902'];
const paid = ['CLP*A2*1*100*80**12*X1', 'CAS*CO*45*20', 'DTM*232*20250901'];

const texts = {
  'file:///a.835': remittance([
    { trace: 'T1', amount: '80', body: [...denied, ...paid] },
    { trace: 'T2', amount: '9', date: '20251101', payer: 'OTHER PAYER', body: paid },
  ]),
  'file:///b.835': remittance([{ trace: 'T3', amount: '1000', date: '20250901' }], {
    control: '2',
  }),
  'file:///c.835': remittance([{ trace: 'T1', amount: '80', body: [...denied, ...paid] }], {
    control: '3',
    created: '251007*1200',
  }),
};

function list(query: PaymentsQuery, marks: ReadonlyMap<string, MarkedPayment> = new Map()) {
  const index = createFolderIndex();
  for (const [file, text] of Object.entries(texts)) {
    const reader = createRowReader({ file, terms: defaultTerms });
    reader.push(text);
    index.set(reader.end());
  }
  const findings = index.findings(defaultOptions);
  const marksOf = (file: string) => (file === 'file:///a.835' ? marks : new Map());
  return listPayments({ index, findings, marksOf, notesOf: () => noNotes }, query);
}

const traces = (query: PaymentsQuery) => list(query).rows.map(({ trace }) => trace);

test('the payments of all files are listed, the newest first, with what they add up to', () => {
  const page = list({});
  assert.deepEqual(traces({}), ['T2', 'T1', 'T1', 'T3']);
  assert.equal(page.files, 3);
  assert.deepEqual(page.payers, ['EXAMPLE PAYER', 'OTHER PAYER']);
  assert.deepEqual(page.totals, {
    amount: '1169.00',
    charged: '400.00',
    paid: '240.00',
    patient: '0.00',
    sequestration: '0.00',
    deniedAmount: '100.00',
    claims: 5,
    denied: 2,
    outOfBalance: 2,
  });
  assert.equal(folderText(page), '4 payments, $1,169.00; 2 do not balance; 2 denials');
});

test('what is found across files is on the later file and is counted with its payment', () => {
  const page = list({});
  assert.ok(page.findings.length > 0);
  assert.ok(page.findings.every(({ file }) => file === 'file:///c.835'));
  assert.ok(page.findings.some(({ message }) => / a\.835[.:]/.test(message)));
  assert.ok(page.findings.every(({ message }) => !message.includes('file:')));
  const [row] = list({ only: 'has findings' }).rows;
  assert.equal(row?.file, 'file:///c.835');
});

test('a query restricts the rows and their sums', () => {
  for (const [query, expected] of [
    [{ text: 't3' }, ['T3']],
    [{ text: 'other' }, ['T2']],
    [{ text: '$1,000' }, ['T3']],
    [{ text: 'A1' }, ['T1', 'T1']],
    [{ text: 'b.835' }, ['T3']],
    [{ payer: 'OTHER PAYER' }, ['T2']],
    [{ from: '2025-10-07' }, ['T2']],
    [{ through: '2025-09-30' }, ['T3']],
    [{ amountFrom: '80', amountTo: '80.00' }, ['T1', 'T1']],
    [{ only: 'denied' }, ['T1', 'T1']],
    [{ only: 'out of balance' }, ['T2', 'T3']],
    [{ count: 1 }, ['T2']],
  ] as const) {
    assert.deepEqual(traces(query), expected, JSON.stringify(query));
  }
  assert.equal(list({ text: 't3' }).totals.amount, '1000.00');
  assert.equal(list({ count: 1 }).totals.amount, '1169.00');
});

test('every column sorts both ways, amounts by their size', () => {
  assert.deepEqual(traces({ sort: { by: 'amount' } }), ['T2', 'T1', 'T1', 'T3']);
  for (const by of paymentColumns) {
    const [up, down] = [false, true].map((descending) =>
      list({ sort: { by, descending } }).rows.map((row) => String(row[by] ?? '')),
    );
    assert.deepEqual([...(up ?? [])].reverse(), down, by);
  }
});

test('the last open note on a payment is its mark', () => {
  const note = (id: string, kind: string, created: string, more = {}) => ({
    ...{ id, kind, status: 'open', text: 'x', created },
    anchor: { trace: 'T1' },
    ...more,
  });
  const sidecar = (notes: readonly object[]) => JSON.stringify({ version: 1, traces: [], notes });
  const marks = marksIn(
    sidecar([
      note('2', 'posted', '2025-10-08'),
      note('1', 'to do', '2025-10-07'),
      note('3', 'to do', '2025-10-09', { status: 'resolved' }),
      note('4', 'to do', '2025-10-10', { anchor: { trace: 'T1', account: 'A1' } }),
      note('5', 'note', '2025-10-11'),
    ]),
  );
  assert.deepEqual([...marks], [['T1', { mark: 'posted', note: '2' }]]);
  assert.deepEqual(
    list({ only: 'not posted' }, marks).rows.map(({ trace }) => trace),
    ['T2', 'T1', 'T3'],
  );
  assert.equal(list({}, marks).rows.find(({ markNote }) => markNote === '2')?.mark, 'posted');
  assert.deepEqual([...marksIn('{'), ...marksIn(undefined)], []);
  // A mark has a column of its own; a note on the file is on each of its payments.
  const notes = [note('5', 'note', '2025-10-11'), note('6', 'note', '', { anchor: {} })];
  const counts = noteCountsIn(sidecar([note('2', 'posted', '2025-10-08'), ...notes]));
  assert.deepEqual(['T1', 'T2'].map(counts), [2, 1]);
  assert.equal(noteCountsIn('{')('T1'), 0);
});
