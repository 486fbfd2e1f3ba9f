// Edits a file of 5 MB at random in the built server and compares its findings with those of a fresh
// one: `npm run soak -- [--edits 1000] [--seed S] [--bytes N] [--every 1000]`, after `npm run build`.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = resolve('dist', 'soak', String(process.pid), 'main.mjs');
await build({
  entryPoints: ['test/trust/soak/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
