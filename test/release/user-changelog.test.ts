import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userChangelog } from './user-changelog.mjs';

test('what is unreleased in the repository has a version in the package', () => {
  const text = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0\n\n- First.\n';
  assert.match(userChangelog(text, '1.1.0'), /^## 1\.1\.0\n\n- New\.$/m);
  assert.match(userChangelog(text, '1.0.0'), /^## Since 1\.0\.0\n\n- New\.$/m);
  const released = '# Changelog\n\n## 1.0.0\n\n- First.\n';
  assert.equal(userChangelog(released, '1.0.0'), released);
});
