import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DatedCodeEntry } from '../../server/codes/code-list';
import { reasonCodes } from '../../server/codes/reason-codes';
import { remarkCodes } from '../../server/codes/remark-codes';

/** Tables of the published numbers and their status, if they are next to the real remittances. */
const corpus = process.env.REMITTANCE_CORPUS;
const tables = corpus ? join(corpus, '..', 'domain') : '';
const skip = !corpus || !existsSync(join(tables, 'carc.tsv'));

for (const [file, { name, entries }] of [
  ['carc.tsv', reasonCodes],
  ['rarc.tsv', remarkCodes],
] as const) {
  test(`${name}: codes, status and dates are those of the table`, { skip }, () => {
    const [head = '', ...rows] = readFileSync(join(tables, file), 'utf8').trimEnd().split('\n');
    const columns = head.split('\t');
    const expected = rows.map((row) => {
      const cells = row.split('\t');
      const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
      const retired = cell('status_2026_08_17') !== 'active';
      return [cell('code'), retired, cell('start'), cell('stop')].join(' ');
    });
    const own = (entries as readonly DatedCodeEntry[]).map(({ code, retired = false, from, to }) =>
      [code, retired, from ?? '', to ?? ''].join(' '),
    );
    assert.deepEqual(own.sort(), expected.sort());
  });
}
