// Tries texts that are written, damaged, and torn at random: everything that is made of a text must
// hold for each of them. `npm run fuzz -- [--minutes 1] [--inputs N] [--seed S] [--first I] [--only PROPERTY]`.
// The same seed gives the same inputs; a failure is printed as its number and the base64 of the
// shortest text (UTF-16) that fails, so that no remittance is on the screen.
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    minutes: text('1'),
    inputs: text('1e9'),
    seed: text('835'),
    first: text('0'),
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const outdir = resolve('dist', 'fuzz', String(process.pid));
await build({
  entryPoints: ['test/trust/fuzz/main.ts'],
  outfile: resolve(outdir, 'main.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  logLevel: 'warning',
});

/** An input that takes longer than this never ends. */
const hangs = 120_000;
const alive = new Int32Array(new SharedArrayBuffer(8));
const worker = new Worker(resolve(outdir, 'main.mjs'), {
  workerData: {
    ...{ seed, first: Number(values.first), only: values.only, alive },
    ...{ minutes: Number(values.minutes), inputs: Number(values.inputs) },
  },
  execArgv: ['--enable-source-maps'],
});
let last = -1;
const watch = setInterval(() => {
  const now = Atomics.load(alive, 1);
  if (now === last) {
    console.log(`seed ${seed}, input ${Atomics.load(alive, 0)}: does not end`);
    process.exit(1);
  }
  last = now;
}, hangs);
worker.on('error', (error) => {
  console.log(`seed ${seed}, input ${Atomics.load(alive, 0)}: ${error.name} ends the thread`);
  process.exit(1);
});
worker.on('message', ({ inputs, characters, requests, seconds, failures }) => {
  clearInterval(watch);
  for (const { input, property, fault, base64 } of failures) {
    console.log(`\nseed ${seed}, input ${input}, ${property}: ${fault}\n${base64}`);
  }
  const count = (value) => value.toLocaleString('en-US');
  console.log(
    `\n${count(inputs)} inputs of ${count(characters)} characters, ${count(requests)} requests, ` +
      `${count(seconds)} s of processor time, ${failures.length} kinds of failures (seed ${seed})`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
});
