import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseDocument, paymentsOf } from '../../server/document';
import { plainMoney } from '../../server/remit/money';
import { effectiveRate } from '../../server/report/sequestration-totals';
import { type Totals, totalsOf } from '../../server/report/totals';
import { defaultTerms } from '../../server/sequestration/terms';
import { openerOf } from '../../server/syntax/block';
import { readFixture } from '../harness';

const examples = parse(readFileSync(join('test', 'sequestration', 'examples.835'), 'utf8'));

test('by file: what was reduced, from what, and how much of it is right', () => {
  assert.deepEqual(shown(totalsOf(examples, defaultTerms)), {
    reduction: '190.32',
    base: '9563.39',
    rate: '0.0199',
    right: 15,
    off: 3,
    unknown: 0,
    missing: 0,
    missed: '0.00',
    expected: '187.68',
    excess: '3.00',
  });
});

test('by payment: the days of its services decide', () => {
  const [, suspended, quarter] = [...paymentsOf(examples)].map(({ first, end }) =>
    shown(totalsOf(examples, defaultTerms, first, end)),
  );
  assert.deepEqual([suspended?.rate, suspended?.right, suspended?.off], ['0.02', 0, 1]);
  assert.deepEqual([quarter?.rate, quarter?.right, quarter?.off], ['0.01', 1, 0]);
});

test('by claim', () => {
  const claims = examples.sequence.blocks.flatMap((block, i) =>
    openerOf(block) === 'CLP' ? [shown(totalsOf(examples, defaultTerms, i, i + 1))] : [],
  );
  const inpatient = claims.find(({ base }) => base === '6400.00');
  assert.deepEqual(
    [inpatient?.reduction, inpatient?.rate, inpatient?.right],
    ['128.00', '0.02', 1],
  );
  assert.equal(claims.length, 22);
});

test('what is missing or cannot be judged is counted apart', () => {
  const document = parse(`CLP*A1*1*220*217.6**MB*X1*11*1~
SVC*HC:G0181*120*117.6**1~
DTM*472*20250310~
CAS*CO*253*2.4~
SVC*HC:G0180*100*100**1~
DTM*472*20250310~
CLP*A2*1*120*117.6**MB*X2*11*1~
SVC*HC:G0181*120*117.6**1~
CAS*CO*253*2.4~
CLP*A3*1*120*117.6**MB*X3*11*1~
SVC*HC:G0181*120*117.6**1~
DTM*472*20250310~
CAS*CO*253*2.4O~
`);
  assert.deepEqual(shown(totalsOf(document, defaultTerms)), {
    reduction: '4.80',
    base: '240.00',
    rate: '0.02',
    right: 1,
    off: 0,
    unknown: 2,
    missing: 1,
    missed: '2.00',
    expected: '4.40',
    excess: '0.00',
  });
});

test('without a reduction there is no rate', () => {
  const { reductions } = totalsOf(parse('CLP*A1*1*100*80**12*X1~\nCAS*CO*45*20~\n'), defaultTerms);
  assert.equal(effectiveRate(reductions), '');
});

function parse(source: string) {
  return parseDocument(readFixture(source).text);
}

function shown({ reductions }: Totals) {
  const { reduction, base, missed, expected, excess, ...counts } = reductions;
  return {
    reduction: plainMoney(reduction),
    base: plainMoney(base),
    rate: effectiveRate(reductions),
    ...counts,
    missed: plainMoney(missed),
    expected: plainMoney(expected),
    excess: plainMoney(excess),
  };
}
