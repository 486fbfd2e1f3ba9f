import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { editDocument, parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { openNotes } from '../../server/notes/book';
import { factsOf } from '../../server/report/claims/facts';
import { allClaims } from '../../server/report/claims/listing';
import { queryClaims } from '../../server/report/claims/query';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import { generateRemittance } from '../bench/generate';
import { readFixture } from '../harness';

const { text } = readFixture(
  [
    'CLP*A1*1*100*80*20*MB*X1*11*1~',
    'NM1*QC*1*DOE*ANNA****MI*M100~',
    'DTM*232*20251006~',
    'CAS*PR*2*20~',
    'CLP*A2*1*200*0**MB*X2*11*1~',
    'NM1*QC*1*ROE*BERT****MI*M200~',
    'DTM*232*20251001~',
    'CAS*CO*50*200~',
    'MOA***N115~',
    'CLP*A3*1*300*250**12*X3*11*1~',
    'NM1*QC*1*POE*CARL****MI*M300~',
    'CAS*CO*45*40~',
    'CLP*A4*22*-50*-50**12*X4*11*1~',
    'NM1*QC*1*DOE*DORA****MI*M400~',
    '',
  ].join('\n'),
);
const document = parseDocument(text);
const notes = openNotes(
  document,
  JSON.stringify({
    version: 1,
    traces: ['12345678'],
    notes: [
      {
        id: '1',
        kind: 'note',
        status: 'open',
        anchor: { trace: '12345678', account: 'A3' },
        text: 'call',
        created: '2025-12-01T00:00:00Z',
      },
    ],
  }),
);
findingsOf(document, defaultOptions);
const source = { document, options: defaultOptions, notes };

function accounts(query: ClaimsQuery): string {
  return queryClaims(source, query)
    .rows.map(({ account }) => account)
    .join(' ');
}

test('each restriction keeps the claims that fit', () => {
  assert.equal(accounts({}), 'A1 A2 A3 A4');
  assert.equal(accounts({ text: 'doe' }), 'A1 A4');
  assert.equal(accounts({ text: 'doe dora' }), 'A4');
  assert.equal(accounts({ text: 'm200' }), 'A2');
  assert.equal(accounts({ text: 'n115' }), 'A2');
  assert.equal(accounts({ text: 'denied' }), 'A2');
  assert.equal(accounts({ states: ['reversal'] }), 'A4');
  assert.equal(accounts({ statuses: ['1'] }), 'A1 A2 A3');
  assert.equal(accounts({ kind: 'denied' }), 'A2');
  assert.equal(accounts({ month: '2025-10' }), 'A1 A2');
  assert.equal(accounts({ code: '45' }), 'A3');
  assert.equal(accounts({ code: 'co 50' }), 'A2');
  assert.equal(accounts({ code: 'N115' }), 'A2');
  assert.equal(accounts({ amount: { column: 'paid', from: '80', to: '250.00' } }), 'A1 A3');
  assert.equal(accounts({ amount: { column: 'paid', to: '-0.01' } }), 'A4');
  assert.equal(accounts({ only: ['denied'] }), 'A2');
  assert.equal(accounts({ only: ['out of balance'] }), 'A3');
  assert.equal(accounts({ only: ['253 off'] }), 'A1');
  assert.equal(accounts({ only: ['has a note'] }), 'A3');
  assert.equal(accounts({ only: ['has a note', 'denied'] }), '');
});

test('the claims of each kind are counted, whatever matches', () => {
  const { kinds } = queryClaims(source, { text: 'doe', kinds: true });
  assert.deepEqual(kinds, {
    denied: 1,
    'out of balance': 1,
    '253 off': 1,
    'has a note': 1,
    'has findings': queryClaims(source, { only: ['has findings'] }).matching,
  });
  assert.equal(queryClaims(source).kinds, undefined);
});

test('any column sorts, and what is missing comes last in both directions', () => {
  assert.equal(accounts({ sort: { by: 'paid' } }), 'A4 A2 A1 A3');
  assert.equal(accounts({ sort: { by: 'paid', descending: true } }), 'A3 A1 A2 A4');
  assert.equal(accounts({ sort: { by: 'from' } }), 'A2 A1 A3 A4');
  assert.equal(accounts({ sort: { by: 'from', descending: true } }), 'A1 A2 A3 A4');
  assert.equal(accounts({ sort: { by: 'patient' } }), 'A1 A4 A3 A2');
  assert.equal(accounts({ sort: { by: 'notes', descending: true } }), 'A3 A1 A2 A4');
  assert.equal(accounts({ sort: { by: 'verdict' } }).slice(0, 2), 'A1');
  assert.equal(accounts({ sort: { by: 'place', descending: true } }), 'A4 A3 A2 A1');
});

test('a window is cut from what matches, and the totals are of all that matches', () => {
  const page = queryClaims(source, { statuses: ['1'], from: 1, count: 1 });
  assert.deepEqual([page.matching, page.all, page.rows.length], [3, 4, 1]);
  assert.equal(page.rows[0]?.account, 'A2');
  assert.equal(page.totals?.charged, '600.00');
  assert.equal(queryClaims(source, { totals: false }).totals, undefined);
  assert.equal(queryClaims(source, { payment: 999_999 }).all, 0);
});

test('findings and notes are counted with their claim', () => {
  const [, , third] = queryClaims(source).rows;
  assert.equal(third?.notes, 1);
  assert.ok((third?.findings?.warning ?? 0) > 0);
  assert.equal(third?.balanced, false);
});

test('an edit costs one claim', () => {
  const large = parseDocument(generateRemittance({ bytes: 100_000 }));
  const terms = defaultOptions.sequestration;
  const before = allClaims(large).map(({ block }) => factsOf(block, terms));
  const at = large.sequence.starts[allClaims(large)[40]?.blockNumber ?? 0] as number;
  const edited = editDocument(large, { start: at + 4, end: at + 6 }, 'QQ');
  const after = allClaims(edited).map(({ block }) => factsOf(block, terms));
  assert.equal(after.filter((facts, i) => facts !== before[i]).length, 1);
  assert.match(after[40]?.account ?? '', /^QQ/);
});
