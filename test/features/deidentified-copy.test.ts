import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deidentifiedCopy } from '../../server/features/deidentified-copy';
import type { DeidentifiedCopy } from '../../server/protocol/deidentified-copy';
import { ask, sample } from '../ask';

test('a copy comes with a report of kinds, and another one every time', async () => {
  const text = sample('medicare-part-b');
  const made = await ask<DeidentifiedCopy>(deidentifiedCopy, text);
  assert.ok('text' in made);
  const patterns = [
    ...[/^Replaced: \d+ different words and numbers in \d+ elements$/, /^ {2}26 names$/],
    ...[/^ {2}\d+ codes: /, /^ {2}\d+ amounts and counts$/, /^Dates: 26 shifted/],
  ];
  for (const one of patterns)
    assert.ok(
      made.report.some((line) => one.test(line)),
      String(one),
    );
  // Upper-case words are only in the file: the report is of kinds.
  assert.doesNotMatch(made.report.join(' ').replaceAll(/\bIDs?\b/g, ''), /[A-Z]{2}|\.\d\d\b/);
  const again = await ask<DeidentifiedCopy>(deidentifiedCopy, text);
  assert.ok('text' in again && again.text !== made.text);
});

test('a file without a certain copy has a reason instead', async () => {
  const made = await ask<DeidentifiedCopy>(deidentifiedCopy, `${sample('commercial')}NAME`);
  assert.match('fault' in made ? made.fault : '', /fix the file first/);
});
