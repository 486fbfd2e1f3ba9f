import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { snipExceptions, snipOf } from '../../server/checks/snip';

test('every rule has a SNIP type, and exceptions name rules that exist', () => {
  const ids = new Set(checks.map(({ id }) => id));
  assert.deepEqual(
    snipExceptions.filter((id) => !ids.has(id)),
    [],
  );
  const types = new Set(checks.map(snipOf));
  assert.deepEqual([...types].sort(), [1, 2, 3, 4, 5, 6, 7]);
});

test('types are those that validators use', () => {
  const typeOf = (id: string) => snipOf(checks.find((check) => check.id === id) ?? missing(id));
  assert.equal(typeOf('set-segment-count'), 1);
  assert.equal(typeOf('segment-missing'), 2);
  assert.equal(typeOf('payment-balance'), 3);
  assert.equal(typeOf('remark-required'), 4);
  assert.equal(typeOf('reason-code-unknown'), 5);
  assert.equal(typeOf('payer-rules-segment'), 7);
});

function missing(id: string): never {
  throw new Error(`no rule ${id}`);
}
