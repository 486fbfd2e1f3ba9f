import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('npm start opens a copy of the samples, which git ignores', () => {
  const script =
    "import('./test/editor/samples.mjs').then((m) => console.log(m.copySamples(process.argv[1])))";
  const wanted = join('.cache', `samples-${process.pid}`);
  const run = spawnSync(process.execPath, ['-e', script, wanted], { encoding: 'utf8' });
  const folder = run.stdout.trim();
  try {
    assert.equal(folder, wanted, run.stderr);
    assert.deepEqual(readdirSync(folder).sort(), readdirSync('test/samples').sort());
    assert.match(readFileSync('.gitignore', 'utf8'), /^\.cache\/$/m);
  } finally {
    rmSync(wanted, { recursive: true, force: true });
  }
  // The folder of the samples themselves is named by the copy alone.
  const start = readFileSync('test/editor/start.mjs', 'utf8');
  assert.doesNotMatch(start, /'samples'/);
  assert.match(start, /file \?\? copySamples\(\)/);
});
