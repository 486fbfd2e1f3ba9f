import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueue } from '../../client/folder/queue';

test('tasks run one after the other, also after one that failed', async () => {
  const inTurn = createQueue();
  const steps: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    steps.push('slow');
    throw new Error('not a bank file');
  });
  const fast = inTurn(async () => steps.push('fast'));
  await assert.rejects(slow, /not a bank file/);
  assert.equal(await fast, 2);
  assert.deepEqual(steps, ['slow', 'fast']);
});
