import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from '../../server/checks/findings';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument, type RemittanceDocument } from '../../server/document';
import type { Tokens } from '../../server/syntax/tokens';
import { type Bar, type BenchOptions, ms, times } from './bar';
import { generateRemittance } from './generate';
import { scanInJavaScript, simdScanner } from './limits';
import { parseWithNodeX12, parseWithX12Parser, splitWithEdiParser } from './peers';
import { median, timeRounds } from './rounds';

/** Reading and checking without an editor, against other parsers and what the machine can do. */
export async function engineBars({ rounds, sizes }: BenchOptions): Promise<Bar[]> {
  const [small, ...large] = [1, ...sizes].map((size) =>
    generateRemittance({ bytes: size * 1_000_000, claimsPerPayment: 400 }),
  );
  const [text, largest] = [large[0] ?? '', large.at(-1) ?? ''];
  const path = join('dist', 'bench', 'remittance.835');
  writeFileSync(path, text);
  const simd = simdScanner();
  const timings = await timeRounds(
    [
      { name: 'tokenise', run: () => parseDocument(text) },
      { name: 'j', run: () => scanInJavaScript(text) },
      { name: 's', run: () => simd?.(text) },
      { name: 'all', run: () => checkAll(text) },
      { name: 'small', run: () => checkAll(small ?? '') },
      { name: 'largest', run: () => checkAll(largest) },
      { name: 'edi-parser', run: () => splitWithEdiParser(path) },
      { name: 'x12-parser', run: () => parseWithX12Parser(path) },
      { name: 'node-x12', run: () => parseWithNodeX12(text) },
    ],
    rounds,
  );
  const took = (name: string) => median(timings.get(name) ?? []);
  const over = (name: string) => took(name) / took('tokenise');
  const perMegabyte = (name: string, of: string | undefined) =>
    (took(name) / (of ?? '').length) * 1e6;
  const growth = perMegabyte('largest', largest) / perMegabyte('small', small);
  const index = indexBytes(parseDocument(text)) / text.length;
  return [
    {
      id: 'G1',
      what: `tokenise ${sizes[0]} MB, against edi-parser and x12-parser (and node-x12)`,
      asked: '≥ 12×, ≥ 20×',
      measured:
        `${ms(took('tokenise'))}: ${times(over('edi-parser'))}, ${times(over('x12-parser'))} ` +
        `(${times(over('node-x12'))})`,
      reached: over('edi-parser') >= 12 && over('x12-parser') >= 20,
    },
    {
      id: 'G2',
      what: 'share of the fastest JavaScript scan (and of a SIMD scan)',
      asked: '≥ 45 %',
      measured: `${percent(over('j'))} (${simd ? percent(over('s')) : 'no SIMD here'})`,
      reached: over('j') >= 0.45,
    },
    {
      id: 'G3',
      what: `tokenise, model and all checks on ${sizes[0]} MB, against edi-parser's split`,
      asked: '≤ 0.5×',
      measured: `${ms(took('all'))}: ${times(took('all') / took('edi-parser'))}`,
      reached: took('all') / took('edi-parser') <= 0.5,
    },
    {
      id: 'G4',
      what: 'all checks on 1 MB (pyx12 is not run here; it was seen to take 9.8 s)',
      asked: '≥ 100× pyx12',
      measured: ms(took('small')),
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
      what: `time a megabyte at ${sizes.at(-1)} MB, against 1 MB`,
      asked: '≤ 1.5×',
      measured: times(growth),
      reached: growth <= 1.5,
    },
  ];
}

function checkAll(text: string): number {
  return findingsOf(parseDocument(text), defaultOptions).length;
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
  return `${Math.round(share * 100)} %`;
}
