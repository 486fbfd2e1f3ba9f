import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banned } from './banned';
import { readTexts } from './texts';

test('no text uses a banned word', () => {
  const found = readTexts().flatMap(({ at, text }) =>
    banned.flatMap(({ pattern, instead }) => {
      const word = pattern.exec(text)?.[0];
      return word ? [`${at}: "${word}" (${instead}): ${text.slice(0, 100)}`] : [];
    }),
  );
  assert.deepEqual(found, []);
});
