import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blockCache,
  forgetLast,
  memoizeLast,
  memoizePerBlock,
  memoizePerKey,
  memoizePerObject,
} from '../server/cache';

test('a block cache keeps a value with the block itself', () => {
  const cache = blockCache<number>();
  const block = { kept: undefined };
  assert.equal(cache.get(block), undefined);
  cache.set(block, 3);
  assert.equal(cache.get(block), 3);
  assert.equal(blockCache<number>().get(block), undefined);
});

test('by block or object: computed once for each, and again with other terms', () => {
  let calls = 0;
  const compute = (_: { kept: unknown[] | undefined }, terms: string) => `${terms} ${++calls}`;
  for (const memoized of [memoizePerBlock(compute), memoizePerObject(compute)]) {
    calls = 0;
    const [one, other] = [{ kept: undefined }, { kept: undefined }];
    assert.deepEqual([memoized(one, 'a'), memoized(other, 'a')], ['a 1', 'a 2']);
    assert.deepEqual([memoized(one, 'a'), memoized(one, 'b')], ['a 1', 'b 3']);
    assert.equal(memoized(one, 'a'), 'a 4');
  }
});

test('by key: computed once for each', () => {
  let calls = 0;
  const compute = memoizePerKey((rate: string) => `${rate} ${++calls}`);
  assert.deepEqual(['2', '1', '2'].map(compute), ['2 1', '1 2', '2 1']);
});

test('the last one alone: computed again after another key', () => {
  let calls = 0;
  const compute = memoizeLast((_: object) => ++calls);
  const [one, other] = [{}, {}];
  assert.deepEqual(
    [one, one, other, one].map((key) => compute(key)),
    [1, 1, 2, 3],
  );
});

test('what was last is forgotten', () => {
  let calls = 0;
  const compute = memoizeLast((_: object) => ++calls);
  const one = {};
  assert.deepEqual([compute(one), compute(one)], [1, 1]);
  forgetLast();
  assert.equal(compute(one), 2);
});
