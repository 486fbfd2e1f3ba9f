/** What the suite needs before an editor starts: the extension, the suite, a folder to work in. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { root } from './install.mjs';

/** Runs a script of package.json. Throws when it fails. */
export function runScript(...command) {
  execFileSync('npm', ['run', '--silent', ...command], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * Bundles every `*.test.ts` of the suite, or those that are named, into one module that runs in both
 * extension hosts.
 *
 * @returns the module's path.
 */
export async function buildSuite(named = []) {
  const suite = join(root, 'test', 'editor', 'suite');
  const all = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
  const tests = named.length > 0 ? named : all;
  const outfile = join(root, 'dist', 'test', 'editor', 'suite.js');
  await build({
    stdin: {
      // The runner comes first: it defines `describe` and `it`.
      contents: ['runner', ...tests].map((name) => `export * from './${name}';`).join('\n'),
      resolveDir: suite,
    },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's browser build would otherwise make itself this bundle's exports.
    define: { module: 'undefined' },
    logLevel: 'warning',
    outfile,
  });
  return outfile;
}

/** A folder with copies of the samples, one of them in an archive, so that no test can spoil them. */
export function copyWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'x12-835-workspace-'));
  cpSync(join(root, 'test', 'samples'), folder, { recursive: true });
  cpSync(join(root, 'test', 'editor', 'workspace'), folder, { recursive: true });
  const packed = readFileSync(join(root, 'test', 'samples', 'medicare-part-a.835'), 'utf8')
    .replaceAll('EFT2311200019', 'EFT2311200020')
    .replaceAll('CB-', 'PK-');
  writeFileSync(join(folder, 'december.zip'), zipSync({ 'old/zipped.835': strToU8(packed) }));
  return folder;
}
