// Bundles and runs the comparison of code lists: npm run codes -- --from FILE.csv [--list remark]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'codes-'));
const outfile = join(folder, 'compare.mjs');
try {
  await build({
    entryPoints: ['test/codes/compare.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
