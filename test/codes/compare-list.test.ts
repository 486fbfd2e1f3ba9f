import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonCodes } from '../../server/codes/reason-codes';
import { compareList } from './compare-list';

test('a list shows what is new, retired and changed against ours', () => {
  const rows = reasonCodes.entries
    .filter(({ code }) => code !== '3')
    .map(({ code, from = '', to = '', changed = '' }) => [code, from, to, changed]);
  const csv = [
    ['Code', 'Start', 'Stop', 'Last Modified'],
    ...rows.map((row) => (row[0] === '45' ? ['45', '01/01/1995', '', '11/01/2026'] : row)),
    ['999', '2026-11-01', '', ''],
  ].map((row) => (row[0] === '96' ? ['96', row[1], '2027-03-01', ''] : row));
  const difference = compareList(csv.map((row) => row.join(',')).join('\n'), reasonCodes);
  assert.deepEqual(difference, { added: ['999'], retired: ['96'], changed: ['45'], gone: ['3'] });
});
