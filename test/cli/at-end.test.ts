import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { atEnd, beforeEnd } from '../../server/cli/input/at-end';

test('a signal ends the process once a file that is being created can be removed', async (t) => {
  const kill = t.mock.method(process, 'kill', () => true);
  const cleaned = t.mock.fn();
  const takeBack = atEnd(cleaned);
  let create = () => {};
  const created = new Promise<void>((resolve) => {
    create = resolve;
  });
  const work = beforeEnd(created);
  process.emit('SIGTERM', 'SIGTERM');
  await new Promise(setImmediate);
  assert.equal(cleaned.mock.callCount(), 0);
  assert.equal(kill.mock.callCount(), 0);
  create();
  await work;
  await new Promise(setImmediate);
  assert.equal(cleaned.mock.callCount(), 1);
  assert.deepEqual(kill.mock.calls[0]?.arguments, [process.pid, 'SIGTERM']);
  takeBack();
});
