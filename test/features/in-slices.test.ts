import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { inSlices } from '../../server/features/pages/in-slices';
import { claimsToRead, makePage, makePageInSteps } from '../../server/features/pages/make-page';
import type { PageQuery } from '../../server/protocol/pages';
import { readAhead } from '../../server/report/read-ahead';
import { resultOf } from '../../server/steps';
import { sample } from '../ask';

test('others are served while something long is done', async () => {
  const { token } = new CancellationTokenSource();
  const log: string[] = [];
  const steps = longSteps(['first', 'second', 'third'], log);
  setImmediate(() => log.push('another'));
  assert.equal(await inSlices(steps, token), 3);
  assert.deepEqual(log, ['first', 'another', 'second', 'third']);
});

test('what is canceled is not done to the end', async () => {
  const source = new CancellationTokenSource();
  const log: string[] = [];
  setImmediate(() => source.cancel());
  assert.equal(await inSlices(longSteps(['first', 'second'], log), source.token), undefined);
  assert.deepEqual(log, ['first']);
});

test('a page is the same after its claims were read ahead', () => {
  const pages: readonly PageQuery[] = [
    { page: 'payment' },
    { page: 'claims', query: { kinds: true } },
    { page: 'worklist' },
    { page: 'sequestration' },
  ];
  for (const wanted of pages) {
    const [expected, ahead] = [0, 1].map(() => ({
      document: parseDocument(sample('commercial')),
      options: defaultOptions,
    }));
    assert.ok(expected && ahead);
    const claims = claimsToRead(ahead, wanted);
    assert.ok(claims.length > 0);
    assert.equal([...readAhead(ahead, wanted.page, claims)].length, claims.length);
    const whole = makePage(expected, wanted);
    assert.deepEqual(makePage(ahead, wanted), whole);
    assert.deepEqual(resultOf(makePageInSteps(ahead, wanted)), whole);
  }
});

test('for the first rows of a list, not all claims are read', () => {
  const source = { document: parseDocument(sample('commercial')), options: defaultOptions };
  assert.deepEqual(claimsToRead(source, { page: 'claims', query: { totals: false } }), []);
  assert.deepEqual(claimsToRead(source, { page: 'claim', segment: 1 }), []);
});

/** Steps that each take longer than the event loop may be held. */
function* longSteps(names: readonly string[], log: string[]): Generator<void, number> {
  for (const name of names) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    log.push(name);
    yield;
  }
  return names.length;
}
