import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Bar, type BenchOptions, tableOf, withTable } from './bar';
import { editorBars } from './editor';
import { engineBars } from './engine';
import { folderBars } from './folder';
import { pageBars } from './pages';
import { paintBars } from './paint';
import { streamBars } from './stream';

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Bar[]>>> = {
  engine: engineBars,
  editor: editorBars,
  stream: streamBars,
  folder: folderBars,
  pages: pageBars,
  paint: paintBars,
};

const words = process.argv.slice(2);
const options: BenchOptions = words.includes('--quick')
  ? { rounds: 3, sizes: [10], streamed: 10, files: 3_000 }
  : { rounds: 10, sizes: [10, 45], streamed: 100, files: 100_000 };
const named = words.filter((word) => !word.startsWith('--'));

const bars: Bar[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) bars.push(...(await measure(options)));
}
const number = ({ id }: Bar) => Number(id.slice(1));
const table = tableOf(bars.sort((a, b) => number(a) - number(b)));
console.log(table);

const page = 'test/bench/README.md';
if (words.includes('--write') && existsSync(page)) {
  const written = withTable(readFileSync(page, 'utf8'), table);
  if (written) writeFileSync(page, written);
  else console.error(`${page} has no marks to write the table between.`);
}
