// Bundles the bench and runs it: `node test/bench/run.mjs [--quick] [--write] [engine | editor | stream | folder | pages | paint …]`.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { build } from 'esbuild';

await build({
  entryPoints: ['bench', 'our-server', 'bare-server', 'our-cli', 'subject'].map(
    (name) => `test/bench/${name}.ts`,
  ),
  outdir: 'dist/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  // The command names its own file to the threads it starts, as a CommonJS bundle knows it.
  define: { __filename: 'import.meta.filename' },
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const bench = spawn(process.execPath, ['dist/bench/bench.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
bench.on('exit', (code) => process.exit(code ?? 1));
