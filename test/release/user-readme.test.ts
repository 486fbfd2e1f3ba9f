import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { userReadme } from './user-readme.mjs';

const page = userReadme(readFileSync('README.md', 'utf8'), (path) =>
  readFileSync(path).toString('base64'),
);

test('every picture of the installed README is in it', () => {
  const pictures = [...page.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, source = '']) => source);
  assert.equal(pictures.length, 3);
  for (const source of pictures) assert.match(source, /^data:image\/png;base64,iVBORw0KGgo/);
});

test('no link of the installed README leads nowhere', () => {
  const links = [...page.matchAll(/(?<!!)\[[^\]]*\]\(([^)]*)\)/g)].map(([, target]) => target);
  assert.deepEqual(links, []);
});

test("the user's page has no chapter for developers", () => {
  assert.doesNotMatch(page, /npm |node dist|Contributing|bench|<!--/);
  assert.match(page, /## What you see/);
  assert.match(page, /## Privacy/);
});
