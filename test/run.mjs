// Bundles the tests with esbuild and runs them with Node's own runner, alike on every Node from 20.
// Usage: node test/run.mjs [file.test.ts …]
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const outdir = join('dist', 'test', String(process.pid));
const named = process.argv.slice(2);
const entryPoints = named.length > 0 ? named : findTests('test');
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
const runner = spawn(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter=spec', ...files],
  { stdio: 'inherit' },
);
runner.on('exit', (code) => {
  rmSync(outdir, { recursive: true, force: true });
  process.exit(code ?? 1);
});

/** Every test file but those that run inside an editor. */
function findTests(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === join('test', 'editor') ? [] : findTests(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
