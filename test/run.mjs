// Bundles the tests with esbuild and runs them with Node's own runner, alike on every Node from 20.
// Usage: node test/run.mjs [--update] [file.test.ts or folder …]
// --update rewrites the marks of the fixtures, and the snapshot of what other rules find in them.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/** The folders of tests that need other programs, or what is packaged: scripts of their own run them. */
const apart = ['editor', 'editors', 'package', 'recipes'].map((name) => join('test', name));

const outdir = join('dist', 'test', String(process.pid));
const named = process.argv.slice(2).filter((argument) => argument !== '--update');
const update = process.argv.includes('--update');
const entryPoints = (named.length > 0 ? named : ['test']).flatMap((path) =>
  statSync(path).isDirectory() ? findTests(path) : [path],
);
await build({
  entryPoints,
  outdir,
  outbase: '.',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  // Client files that need no editor are tested over a file system in memory.
  alias: { vscode: './test/vscode.ts' },
  logLevel: 'warning',
});
const files = entryPoints.map((file) => join(outdir, file.replace(/\.ts$/, '.mjs')));
// By itself Node leaves one processor free, and so runs one file at a time where there are two.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const takesConcurrency = major > 20 || minor >= 10;
const concurrency = takesConcurrency ? [`--test-concurrency=${availableParallelism()}`] : [];
const runner = spawn(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', ...concurrency, ...files],
  { stdio: 'inherit', env: { ...process.env, ...(update && { UPDATE_FIXTURES: '1' }) } },
);
runner.on('exit', (code) => {
  rmSync(outdir, { recursive: true, force: true });
  process.exit(code ?? 1);
});

/** Every test file of a folder but those that are run apart. */
function findTests(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return apart.includes(path) ? [] : findTests(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
