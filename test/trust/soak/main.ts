import process from 'node:process';
import { parseArgs } from 'node:util';
import { soak } from './soak';

const text = (value: string) => ({ type: 'string' as const, default: value });
const { values } = parseArgs({
  options: { edits: text('1000'), seed: text('835'), bytes: text('5000000'), every: text('1000') },
});
const [edits, seed, bytes, every] = [values.edits, values.seed, values.bytes, values.every].map(
  Number,
) as [number, number, number, number];
const start = performance.now();
await soak({
  ...{ seed, edits, bytes, every },
  say: (made, megabytes) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(`${made} edits, ${seconds} s: ${megabytes.toFixed(1)} MB in use\n`);
  },
});
