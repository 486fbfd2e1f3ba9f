import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/**
 * V8 keeps a script with a single character above U+00FF as two bytes a character. Strings are escaped
 * by the bundler, regular expressions are not.
 */
for (const folder of ['client', 'server'].map((name) => join('dist', name))) {
  for (const name of readdirSync(folder).filter((one) => /\.m?js$/.test(one))) {
    test(`${join(folder, name)} is ASCII`, () => {
      const others = readFileSync(join(folder, name), 'utf8').match(/.{0,40}[^\0-\x7f].{0,40}/u);
      assert.equal(others?.[0], undefined);
    });
  }
}
