// Writes what is generated from the checks: their catalog and their settings in package.json.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = join('dist', 'test', `generate-${process.pid}.mjs`);
await build({
  entryPoints: ['test/generate/generate.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { generate } = await import(pathToFileURL(resolve(outfile)));
for (const { path, text } of generate()) writeFileSync(path, text);
rmSync(outfile);
