import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type RemittanceDocument } from '../../server/document';
import type { Tokens } from '../../server/syntax/tokens';
import { type Bar, type BenchOptions, ms, times } from './bar';
import { generateRemittance } from './generate';
import { type Job, median, timeRounds } from './rounds';

/** Reading and checking without an editor, against other parsers and what the machine can do. */
export async function engineBars({ rounds, sizes }: BenchOptions): Promise<Bar[]> {
  const [first = 10] = sizes;
  const last = sizes.at(-1) ?? first;
  const files = new Map([1, ...sizes].map((size) => [size, writeFile(size)]));
  const jobs: Job[] = [
    ...subjects.map((subject) => ({ subject, path: files.get(first)?.path ?? '' })),
    ...[1, last].map((size) => ({ subject: 'all', path: files.get(size)?.path ?? '' })),
  ];
  const medians = (await timeRounds(jobs, rounds)).map(median);
  const took = (subject: (typeof subjects)[number]) => medians[subjects.indexOf(subject)] ?? 0;
  const [small = 0, largest = 0] = medians.slice(subjects.length);
  const over = (subject: (typeof subjects)[number]) => took(subject) / took('tokenise');
  const growth = largest / last / small;
  const { text = '' } = files.get(first) ?? {};
  const index = indexBytes(parseDocument(text)) / text.length;
  return [
    {
      id: 'G1',
      what: `tokenise ${first} MB, against edi-parser and x12-parser (and node-x12)`,
      asked: '≥ 12×, ≥ 20×',
      measured:
        `${ms(took('tokenise'))}: ${times(over('edi-parser'))}, ${times(over('x12-parser'))} ` +
        `(${times(over('node-x12'))})`,
      reached: over('edi-parser') >= 12 && over('x12-parser') >= 20,
    },
    {
      id: 'G2',
      what: 'share of the fastest JavaScript scan (and of a SIMD scan)',
      asked: '≥ 45%',
      measured: `${percent(over('javascript'))} (${percent(over('simd'))})`,
      reached: over('javascript') >= 0.45,
    },
    {
      id: 'G3',
      what: `tokenise, model and all checks on ${first} MB, against edi-parser's split`,
      asked: '≤ 0.4×',
      measured: `${ms(took('all'))}: ${times(took('all') / took('edi-parser'))}`,
      reached: took('all') / took('edi-parser') <= 0.4,
    },
    {
      id: 'G4',
      what: 'all checks on 1 MB (pyx12 is not run here; it was seen to take 9.8 s)',
      asked: '≥ 100× pyx12',
      measured: ms(small),
    },
    {
      id: 'G9',
      what: 'index, bytes for each byte of text',
      asked: '≤ 1.6',
      measured: index.toFixed(2),
      reached: index <= 1.6,
    },
    {
      id: 'G11',
      what: `time a megabyte at ${last} MB, against 1 MB`,
      asked: '≤ 1.5×',
      measured: times(growth),
      reached: growth <= 1.5,
    },
  ];
}

const subjects = [
  'tokenise',
  'all',
  'javascript',
  'simd',
  'edi-parser',
  'x12-parser',
  'node-x12',
] as const;

/** A remittance of a number of megabytes, and where it was written to. */
function writeFile(megabytes: number) {
  const text = generateRemittance({ bytes: megabytes * 1_000_000, claimsPerPayment: 400 });
  const path = join('dist', 'bench', `${megabytes}mb.835`);
  writeFileSync(path, text);
  return { path, text };
}

/** Bytes of all columns of a document: those of the scans its blocks come from and its own. */
function indexBytes({ sequence }: RemittanceDocument): number {
  const scans = new Set<Tokens>(sequence.blocks.map(({ tokens }) => tokens));
  const columns = [...scans].flatMap(({ marks, firstMark, ids }) => [marks, firstMark, ids]);
  const { starts, segmentsBefore, linesBefore, lineStarts } = sequence;
  return [...columns, starts, segmentsBefore, linesBefore, lineStarts].reduce(
    (sum, column) => sum + column.buffer.byteLength,
    0,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
