import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeList, DatedCodeEntry } from '../../server/codes/code-list';
import { reasonCodes } from '../../server/codes/reason-codes';
import { compareList } from './compare-list';

const list: CodeList<DatedCodeEntry> = {
  id: 'sample',
  name: 'Sample codes',
  elements: ['CAS02'],
  asOf: '2026-08-17',
  source: 'made up',
  entries: [
    { code: '1', gist: 'one', from: '1995-01-01' },
    { code: '2', gist: 'two', from: '1995-01-01', changed: '2017-07-01' },
    { code: '3', gist: 'three', from: '1995-01-01' },
    { code: '4', gist: 'four', from: '1995-01-01', to: '2003-10-16', retired: true },
    { code: '5', gist: 'five' },
    { code: '6', gist: 'six', from: '1995-01-01' },
  ],
};

test('a list shows what is new, retired, changed, and missing against ours', () => {
  const csv = [
    'Reason Code,Description,Start Date,Stop Date,Last Modified Date',
    '1,"kept, unread",01/01/1995,,',
    '2,,1/1/1995,,11/01/2026',
    '3,,1995-01-01,2027-03-01,2026-11-01',
    '4,,19950101,20031016,',
    '5,,,,2026-08-01',
    '7,,11/01/2026,,',
    '',
  ].join('\r\n');
  assert.deepEqual(compareList(csv, list), {
    added: ['7 (2026-11-01)'],
    retired: ['3 (2027-03-01)'],
    changed: ['2 (2026-11-01)', '3 (2026-11-01)'],
    missing: ['6'],
  });
});

test('columns may come in any order, and a list without a column for the code is refused', () => {
  assert.deepEqual(compareList('Last Modified,Code\n2026-12-01,1\n', list).changed, [
    '1 (2026-12-01)',
  ]);
  assert.throws(() => compareList('a,b\n1,2\n', list), /no column for the code/);
});

test('our own list is the same as itself', () => {
  const rows = reasonCodes.entries.map(({ code, from = '', to = '', changed = '' }) =>
    [code, from, to, changed].join(),
  );
  const csv = ['Code,Start,Stop,Last Modified', ...rows].join('\n');
  assert.deepEqual(compareList(csv, reasonCodes), {
    added: [],
    retired: [],
    changed: [],
    missing: [],
  });
});
