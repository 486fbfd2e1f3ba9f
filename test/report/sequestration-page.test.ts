import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { sequestrationPage } from '../../server/report/sequestration-page';
import { generateRemittance } from '../bench/generate';

test('of very many providers the largest reductions come first', () => {
  const document = parseDocument(generateRemittance({ bytes: 2_000_000 }));
  const source = { document, options: defaultOptions };
  const all = sequestrationPage(source, { most: Number.POSITIVE_INFINITY });
  assert.ok(all.providerCount > 2_000);
  for (const [list, count] of [
    [all.providers, all.providerCount],
    [all.rows, all.rowCount],
  ] as const) {
    assert.equal(list.length, count);
    assert.deepEqual(list, [...list].sort(bySize));
  }
  const some = sequestrationPage(source, { most: 1_500 });
  assert.deepEqual(some.providers, all.providers.slice(0, 1_500));
  assert.deepEqual(some.rows, all.rows.slice(0, 1_500));
  assert.deepEqual([some.providerCount, some.rowCount], [all.providerCount, all.rowCount]);
});

/** By month, if there is one, and then by size; the sort keeps the order of equal ones. */
function bySize(
  a: { readonly month?: string; readonly reduction: string },
  b: { readonly month?: string; readonly reduction: string },
): number {
  const { month: one = '' } = a;
  const { month: other = '' } = b;
  if (one !== other) return (one || '9999') < (other || '9999') ? -1 : 1;
  return Number(b.reduction) - Number(a.reduction);
}
