import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Claim, reversal } from '../../server/remit/claim';
import { plainMoney } from '../../server/remit/money';
import { textbookOf } from '../../server/sequestration/allowed';
import { cutsOf } from '../../server/sequestration/cut';
import { uncutPayments } from '../../server/sequestration/expected';
import { judge } from '../../server/sequestration/judge';
import { defaultTerms } from '../../server/sequestration/terms';
import { codeOf } from '../../server/sequestration/words';
import { assertFixture } from '../harness';
import { claimsOf } from './claims';

const source = readFileSync(join('test', 'sequestration', 'examples.835'), 'utf8');

test('worked cases: findings are those that are marked', () => {
  assertFixture('examples.835', source);
});

interface Example {
  readonly id: string;
  readonly code?: string;
  readonly verdict: string;
  readonly cut: string;
  readonly base: string;
  readonly expected?: string;
  /** Allowed amount less patient's share, and the reasons between it and the base. */
  readonly textbook?: readonly [base: string, ...between: string[]];
}

const examples: readonly Example[] = [
  {
    id: 'X1',
    verdict: 'right',
    cut: '16.00',
    base: '800.00',
    expected: '16.00',
    textbook: ['800.00'],
  },
  {
    id: 'X2',
    verdict: 'right',
    cut: '2.40',
    base: '120.00',
    expected: '2.40',
    textbook: ['120.00'],
  },
  { id: 'X3', verdict: 'right', cut: '22.40', base: '1120.00', expected: '22.40' },
  { id: 'X4', verdict: 'right', cut: '0.80', base: '40.00', expected: '0.80', textbook: ['40.00'] },
  { id: 'X5', verdict: 'right', cut: '1.70', base: '85.00', expected: '1.70', textbook: ['85.00'] },
  {
    id: 'X8',
    verdict: 'right',
    cut: '-2.40',
    base: '-120.00',
    expected: '-2.40',
    textbook: ['-120.00'],
  },
  {
    id: 'X9',
    verdict: 'right',
    cut: '0.40',
    base: '20.00',
    expected: '0.40',
    textbook: ['120.00', 'OA 23'],
  },
  {
    id: 'X10',
    verdict: 'right',
    cut: '2.40',
    base: '120.00',
    expected: '2.40',
    textbook: ['120.00'],
  },
  {
    id: 'X11',
    verdict: 'right',
    cut: '1.20',
    base: '120.00',
    expected: '1.20',
    textbook: ['120.00'],
  },
  { id: 'X13', verdict: 'right', cut: '128.00', base: '6400.00', expected: '128.00' },
  {
    id: 'X14',
    verdict: 'right',
    cut: '1.46',
    base: '72.80',
    expected: '1.46',
    textbook: ['80.00', 'CO 237'],
  },
  {
    id: 'X15',
    verdict: 'right',
    cut: '1.63',
    base: '81.34',
    expected: '1.63',
    textbook: ['80.00', 'CO 144'],
  },
  {
    id: 'X16',
    verdict: 'right',
    cut: '2.08',
    base: '104.00',
    expected: '2.08',
    textbook: ['104.00'],
  },
  {
    id: 'X17',
    verdict: 'off',
    cut: '3.00',
    base: '120.00',
    expected: '2.40',
    textbook: ['120.00'],
  },
  { id: 'X18', verdict: 'not due', cut: '2.40', base: '120.00', textbook: ['120.00'] },
  {
    id: 'X19',
    code: '223',
    verdict: 'right',
    cut: '2.40',
    base: '120.00',
    expected: '2.40',
    textbook: ['120.00'],
  },
  {
    id: 'X20',
    verdict: 'right',
    cut: '2.41',
    base: '120.25',
    expected: '2.41',
    textbook: ['120.25'],
  },
  {
    id: 'G2',
    verdict: 'right',
    cut: '2.40',
    base: '120.00',
    expected: '2.40',
    textbook: ['120.00'],
  },
  { id: 'G4', verdict: 'off', cut: '2.04', base: '120.00', expected: '2.40', textbook: ['120.00'] },
];

const claims = claimsOf(source);

for (const example of examples) {
  test(`${example.id}: ${example.cut} of ${example.base} is "${example.verdict}"`, () => {
    const { id, code, verdict, ...figures } = example;
    assert.deepEqual(described(find(id), code), { verdict, ...figures });
  });
}

for (const id of ['X6', 'X7', 'X12']) {
  test(`${id}: no cut, and none is missing`, () => {
    assert.deepEqual(cutsOf(find(id)), []);
    assert.deepEqual(uncutPayments(find(id), defaultTerms), []);
  });
}

test('X8 mirrors what it takes back', () => {
  assert.equal(find('X8').status?.value, reversal);
});

function find(id: string): Claim {
  const claim = claims.find(({ account }) => account?.value === id);
  assert.ok(claim, id);
  return claim;
}

function described(claim: Claim, code?: string) {
  const [cut, ...others] = cutsOf(claim, code);
  assert.ok(cut);
  assert.equal(others.length, 0);
  const verdict = judge(cut, defaultTerms);
  assert.ok('figures' in verdict);
  const { fromPaid } = verdict.figures;
  const textbook = textbookOf(cut, fromPaid);
  return {
    verdict: verdict.kind,
    cut: plainMoney(verdict.figures.cut),
    base: plainMoney(fromPaid),
    ...('rating' in verdict && { expected: plainMoney(verdict.rating.reading.expected) }),
    ...(textbook && {
      textbook: [plainMoney(textbook.base), ...(textbook.between?.map(codeOf) ?? ['unknown'])],
    }),
  };
}
