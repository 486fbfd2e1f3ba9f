import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banned } from './banned';
import { readTexts } from './texts';

test('no text uses a banned word', () => {
  const found = readTexts().flatMap(({ at, text }) =>
    banned.flatMap(({ pattern, instead }) => {
      const word = pattern.exec(withoutNames(text))?.[0];
      return word ? [`${at}: "${word}" (${instead}): ${text.slice(0, 100)}`] : [];
    }),
  );
  assert.equal(found.join('\n'), '');
});

/** A text without rule IDs and without the kind of a note, which notes files have stored since 0.1. */
function withoutNames(text: string): string {
  return text.replace(/[a-z]+(?:-[a-z]+)+/g, '').replace(/^ask the payer$|"ask the payer"/g, '');
}
