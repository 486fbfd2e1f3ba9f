import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressText } from '../../client/webview/folder/progress';

test('what is not read of a folder is said while it is read, and after a stop', () => {
  const all = 1_200;
  assert.equal(progressText(undefined, undefined), undefined);
  assert.equal(progressText({ done: 0, all: 0 }, undefined), 'Reading…');
  assert.equal(progressText({ done: 50, all }, undefined), 'Reading 50 of 1,200 files');
  assert.equal(
    progressText(undefined, { done: 50, all }),
    'Incomplete: stopped at 50 of 1,200 files',
  );
  assert.equal(
    progressText(undefined, { done: 0, all: 0 }),
    'Incomplete: stopped before any file was read',
  );
});
