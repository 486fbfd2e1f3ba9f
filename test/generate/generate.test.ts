import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generate } from './generate';

for (const { path, text } of generate()) {
  test(`${path} is up to date; if not, run "npm run generate"`, () => {
    assert.ok(readFileSync(path, 'utf8') === text, 'run "npm run generate"');
  });
}
