import { test } from 'node:test';
import { soak } from './soak';

test('after 200 edits at random, findings are those of a server that has just read the text', async () => {
  await soak({ seed: 835, edits: 200, bytes: 30_000, every: 100, say: () => undefined });
});
