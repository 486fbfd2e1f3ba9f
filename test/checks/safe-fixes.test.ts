import { test } from 'node:test';
import { readBases } from '../trust/fuzz/bases';
import { assertSafe } from './safe-fix';

test('no safe fix adds a finding or touches money, in any sample, fixture, or file of the corpus', () => {
  for (const text of readBases()) assertSafe(text);
});
