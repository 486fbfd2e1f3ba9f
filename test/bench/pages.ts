import { defaultOptions } from '../../server/checks/options';
import { editDocument, parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { allClaims } from '../../server/report/claims/listing';
import { queryClaims } from '../../server/report/claims/query';
import type { PageSource } from '../../server/report/page-source';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import { type Bar, type BenchOptions, ms } from './bar';
import { generateRemittance } from './generate';
import { median } from './rounds';

/** A claim list of this many claims is asked for. */
const claims = 50_000;

/** Characters of a claim that the generator makes, a little more than its average. */
const claimLength = 700;

const filters: Readonly<Record<string, ClaimsQuery>> = {
  text: { text: 'tanaka' },
  code: { code: 'N130' },
  amount: { amount: { column: 'paid', from: '100', to: '500' } },
  denied: { only: ['denied'] },
  'out of balance': { only: ['out of balance'] },
  '253 off': { only: ['253 off'] },
  'has a note': { only: ['has a note'] },
  'has findings': { only: ['has findings'] },
};

/** Lists of claims, in the process that holds the document, as the server does. */
export async function pageBars({ rounds }: BenchOptions): Promise<Bar[]> {
  const document = parseDocument(generateRemittance({ bytes: claims * claimLength }));
  const source: PageSource = { document, options: defaultOptions };
  findingsOf(document, defaultOptions);
  const first = timed(() => queryClaims(source, { totals: false }));
  const whole = timed(() => queryClaims(source));
  const medians = Object.entries(filters).map(([name, query]) => ({
    name,
    took: medianOf(rounds, () => queryClaims(source, query)),
  }));
  const sorted = medianOf(rounds, () => queryClaims(source, { sort: { by: 'patient' } }));
  const slowest = Math.max(...medians.map(({ took }) => took));
  return [
    {
      id: 'G14',
      what: `first rows of ${count(source)} claims after the findings (all of them with totals)`,
      asked: '≤ 100 ms',
      measured: `${ms(first)} (${ms(whole)})`,
      reached: first <= 100,
    },
    {
      id: 'G15',
      what: `a filter over ${count(source)} claims, with totals (sorted by a name; after an edit)`,
      asked: '≤ 50 ms',
      measured:
        `${medians.map(({ name, took }) => `${name} ${ms(took)}`).join('; ')} ` +
        `(${ms(sorted)}; ${ms(afterEdit(source, rounds))})`,
      reached: slowest <= 50,
    },
  ];
}

function count({ document }: PageSource): string {
  return allClaims(document).length.toLocaleString('en-US');
}

/** A filter of a document of which one claim was edited before each round. */
function afterEdit({ document, options }: PageSource, rounds: number): number {
  const claim = allClaims(document)[1_000];
  const start = document.sequence.starts[claim?.blockNumber ?? 0] as number;
  let edited = document;
  return medianOf(rounds, () => {
    edited = editDocument(edited, { start: start + 4, end: start + 5 }, 'Q');
    queryClaims({ document: edited, options }, { text: 'tanaka' });
  });
}

/** A round is not counted until the engine has compiled what it runs. */
const warmUps = 3;

function medianOf(rounds: number, run: () => unknown): number {
  const took: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const one = timed(run);
    if (round >= 0) took.push(one);
  }
  return median(took.sort((a, b) => a - b));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
