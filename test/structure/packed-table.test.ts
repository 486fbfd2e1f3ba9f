import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp, packedTable } from '../../server/structure/packed-table';

test('a table has what was put into it, and nothing else', () => {
  for (const count of [0, 1, 2, 3, 50, 1_000]) {
    // Far apart and close together, and the number for what cannot be packed.
    const keys = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? i * 104_729 : i) - 1);
    const table = packedTable(keys.map((key) => [key, `${key}`]));
    for (const key of keys) assert.equal(lookUp(table, key), `${key}`);
    const others = Array.from({ length: 3_000 }, (_, i) => i).filter((key) => !keys.includes(key));
    for (const key of others) assert.equal(lookUp(table, key), undefined);
  }
});

test('of two values for one number, the last is kept', () => {
  const pairs = [
    [835, 'first'],
    [835, 'last'],
  ] as const;
  assert.equal(lookUp(packedTable(pairs), 835), 'last');
});
