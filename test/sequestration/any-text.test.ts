import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { isClaim, parseDocument } from '../../server/document';
import { readClaim } from '../../server/remit/read-claim';
import {
  countSequestration,
  startSequestrationTally,
} from '../../server/report/sequestration-totals';
import { explain } from '../../server/sequestration/explain';
import { judgedReductions } from '../../server/sequestration/judge';
import { defaultTerms } from '../../server/sequestration/terms';
import { check, readFixture } from '../harness';

const { text } = readFixture(readFileSync(join('test', 'sequestration', 'examples.835'), 'utf8'));
const claims = text.split(/(?=CLP\*)/);
const scraps = [
  '*',
  '~',
  '-',
  '.',
  '0',
  '253',
  '100',
  'PR',
  'CLP',
  'SVC',
  'CAS',
  '',
  '99999999999999999',
];

/** A claim of the worked cases with some of its characters replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...claims.slice(1)),
    fc.array(fc.tuple(fc.nat(400), fc.nat(4), fc.constantFrom(...scraps)), { maxLength: 6 }),
  )
  .map(([claim, hits]) =>
    hits.reduce(
      (so, [at, length, scrap]) => so.slice(0, at) + scrap + so.slice(at + length),
      claim,
    ),
  );

test('whatever the text, every reduction gets a verdict and words', () => {
  fc.assert(
    fc.property(damaged, (claim) => {
      const whole = (claims[0] ?? '') + claim;
      for (const block of parseDocument(whole).sequence.blocks.filter(isClaim)) {
        const read = readClaim(block);
        countSequestration(startSequestrationTally(), read, defaultTerms);
        for (const { reduction, verdict } of judgedReductions(read, defaultTerms)) {
          const { title, statement, posting } = explain(reduction, verdict);
          assert.doesNotMatch(`${title} ${statement} ${posting}`, /undefined|NaN|Infinity/);
        }
      }
      for (const { message } of check(whole)) assert.doesNotMatch(message, /undefined|NaN/);
    }),
    { numRuns: 300 },
  );
});
