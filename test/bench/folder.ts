import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { matchDeposits } from '../../server/folder/deposits';
import {
  type FolderFileAnswer,
  type FolderFileParams,
  folderFileRequest,
} from '../../server/protocol/folder';
import { deposit, payment } from '../folder/deposit-lines';
import { type Bar, type BenchOptions, ms, times } from './bar';
import { type Ran, runCommand } from './command';
import { generateRemittance } from './generate';
import { startSession } from './session';
import type { Usage } from './usage';

/** Many remittances together: small ones, the index of a folder, deposits, and two compared. */
export async function folderBars(options: BenchOptions): Promise<Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'x12-835-bench-'));
  try {
    return [
      ...(await smallFileBars(folder, options)),
      await indexBar(folder),
      depositsBar(),
      await diffBar(folder, options),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function smallFileBars(folder: string, { files }: BenchOptions): Promise<Bar[]> {
  const few = writeSmallFiles(join(folder, 'few'), files / 10);
  const many = writeSmallFiles(join(folder, 'many'), files);
  const report = (jobs: number) => runCommand(['report', '--jobs', `${jobs}`, many]);
  const one = await report(1);
  const two = await report(2);
  const faster = one.took / two.took;
  const rows = (path: string) => runCommand(['export', '--rows', 'claims', '--jobs', '2', path]);
  const fewRows = await rows(few);
  const manyRows = await rows(many);
  const growth = manyRows.peakMemory / fewRows.peakMemory;
  const count = files.toLocaleString('en-US');
  const isFull = files >= 100_000;
  return [
    {
      id: 'G17',
      what: `report of ${count} files of one claim, two threads against one`,
      asked: '≥ 1.7× as fast',
      measured:
        `${times(faster)}: ${rate(files, two.took)} against ${rate(files, one.took)} files a second, ` +
        `${times(two.processorTime / one.processorTime)} the processor time, ` +
        `${megabytes(two.peakMemory)} against ${megabytes(one.peakMemory)}`,
      ...(isFull && { reached: faster >= 1.7 }),
    },
    {
      id: 'G18',
      what: `peak memory of an export of ${count} files, against a tenth of them`,
      asked: 'no larger',
      measured: `${megabytes(manyRows.peakMemory)}, ${megabytes(fewRows.peakMemory)}`,
      // Two runs on the same files differ by some percent.
      ...(isFull && { reached: growth <= 1.05 }),
    },
  ];
}

/** Writes files of one claim, a thousand in a folder, and returns the folder of all. */
function writeSmallFiles(folder: string, count: number): string {
  const small = generateRemittance({ bytes: 300, claimsPerPayment: 1 });
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 1_000)));
    if (i % 1_000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${i}.835`), numbered(small, i));
  }
  return folder;
}

/** The same remittance with control, trace, and claim numbers of its own. */
function numbered(text: string, i: number): string {
  const number = String(i).padStart(9, '0');
  return text
    .replaceAll('000000835', number)
    .replace(/EFT\d{10}/, `EFT0${number}`)
    .replace(/CLP\*[^*]*/, `CLP*PT${number}`);
}

/** How many files an editor has the server read at a time. */
const lanes = 4;

async function indexBar(folder: string): Promise<Bar> {
  const small = generateRemittance({ bytes: 300, claimsPerPayment: 1 });
  const medium = generateRemittance({ bytes: 100_000, claimsPerPayment: 40 });
  const all = [
    await indexed(join(folder, 'small'), small, 3_000),
    await indexed(join(folder, 'medium'), medium, 1_000),
  ];
  return {
    id: 'G19',
    what: 'index of 3,000 files of one claim; of 1,000 files of 100 KB, in processor time',
    asked: '≤ 15 s; ≤ 15 s',
    measured: all
      .map(({ processorTime, peakMemory }) => `${ms(processorTime)}, ${megabytes(peakMemory)}`)
      .join('; '),
    reached: all.every(({ processorTime }) => processorTime <= 15_000),
  };
}

/** What it takes a server to read this many files as an editor gives them to it. */
async function indexed(folder: string, text: string, count: number): Promise<Usage> {
  mkdirSync(folder);
  const paths = Array.from({ length: count }, (_, i) => join(folder, `${i}.835`));
  for (const [i, path] of paths.entries()) writeFileSync(path, numbered(text, i));
  const session = await startSession('dist/bench/our-server.mjs');
  try {
    let next = 0;
    const lane = async () => {
      for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
        const file = { uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
        const params: FolderFileParams = { ...file, sidecar: null };
        const { payments } = (await session.ask(
          folderFileRequest.method,
          params,
        )) as FolderFileAnswer;
        if (payments === 0) throw new Error('a file was not read');
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return await session.usage();
  } finally {
    await session.end();
  }
}

/** Half of the traces are the bank's own, so that amounts and dates have to decide. */
function depositsBar(): Bar {
  const count = 10_000;
  const numbers = Array.from({ length: count }, (_, i) => i);
  const received = numbers.map((i) => payment(`T${i}`, 1_000 + i));
  const bank = numbers.map((i) => deposit(i, i % 2 === 0 ? `T${i}` : `X${i}`, 1_000 + i));
  const started = performance.now();
  const { matched, proposed } = matchDeposits(received, bank);
  const took = performance.now() - started;
  const isWhole = matched.length + proposed.length === count;
  return {
    id: 'G20',
    what: '10,000 payments matched with 10,000 deposits',
    asked: '≤ 2 s',
    measured: ms(took),
    reached: isWhole && took <= 2_000,
  };
}

/** A remittance against itself as a clearinghouse rebuilds it, with a few amounts changed. */
async function diffBar(folder: string, { rounds }: BenchOptions): Promise<Bar> {
  const sent = generateRemittance({ bytes: 10_000_000, claimsPerPayment: 400 });
  let number = 0;
  const changed = sent.replace(/CAS\*CO\*45\*\d+/g, (words) =>
    ++number % 5_000 === 0 ? `${words}1` : words,
  );
  const rebuilt = changed.replaceAll('\n', '').replaceAll('*', '|');
  const paths = [join(folder, 'sent.835'), join(folder, 'rebuilt.835')];
  for (const [i, text] of [sent, rebuilt].entries()) writeFileSync(paths[i] ?? '', text);
  const runs: Ran[] = [];
  for (let i = 0; i < rounds; i++) runs.push(await runCommand(['diff', ...paths]));
  const least = (figure: (run: Ran) => number) => Math.min(...runs.map(figure));
  const processorTime = least((run) => run.processorTime);
  return {
    id: 'G21',
    what: 'diff of 10 MB against 10 MB in processor time, the start of the command included',
    asked: '≤ 1.5 s',
    measured: `${ms(processorTime)}, ${megabytes(least(({ peakMemory }) => peakMemory))}`,
    reached: processorTime <= 1_500,
  };
}

function rate(files: number, took: number): string {
  return Math.round((files / took) * 1_000).toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
