import { Buffer } from 'node:buffer';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { readBases } from './bases';
import { fuzz } from './fuzz';

/** What the command asks for; `alive` tells it which input is being tried. */
interface Order {
  readonly seed: number;
  readonly first: number;
  readonly minutes: number;
  readonly inputs: number;
  readonly only: string | undefined;
  readonly alive: Int32Array;
}

// Very many requests are refused, each with an error of its own.
Error.stackTraceLimit = 5;

const { seed, first, minutes, inputs, only, alive } = workerData as Order;
const end = Date.now() + minutes * 60_000;
const started = process.cpuUsage();
const report = await fuzz({
  seed,
  first,
  only,
  bases: readBases(),
  goesOn: (tried) => tried < inputs && Date.now() < end,
  begins: (input) => {
    Atomics.store(alive, 0, input);
    Atomics.add(alive, 1, 1);
  },
});
const { user, system } = process.cpuUsage(started);
parentPort?.postMessage({
  ...report,
  seconds: Math.round((user + system) / 1e6),
  failures: report.failures.map(({ text, ...failure }) => ({
    ...failure,
    base64: Buffer.from(text, 'utf16le').toString('base64'),
  })),
});
