import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Claim, reversal } from '../../server/remit/claim';
import { plainMoney } from '../../server/remit/money';
import { crossCheckOf } from '../../server/sequestration/allowed';
import { unreducedPayments } from '../../server/sequestration/expected';
import { judge } from '../../server/sequestration/judge';
import { reductionsOf } from '../../server/sequestration/reduction';
import { defaultTerms } from '../../server/sequestration/terms';
import { codeOf } from '../../server/sequestration/words';
import { assertFixture, remarkFixture } from '../harness';
import { claimsOf } from './claims';

const file = join('test', 'sequestration', 'examples.835');
if (process.env.UPDATE_FIXTURES === '1') {
  writeFileSync(file, remarkFixture('examples.835', readFileSync(file, 'utf8')));
}
const source = readFileSync(file, 'utf8');

test('worked cases: findings are those that are marked', () => {
  assertFixture('examples.835', source);
});

interface Example {
  readonly id: string;
  readonly code?: string;
  readonly verdict: string;
  readonly reduction: string;
  readonly base: string;
  readonly expected?: string;
  /** Allowed amount less patient responsibility, and the reasons between it and the base. */
  readonly crossCheck?: readonly [base: string, ...between: string[]];
}

const examples: readonly Example[] = [
  {
    id: 'X1',
    verdict: 'right',
    reduction: '16.00',
    base: '800.00',
    expected: '16.00',
    crossCheck: ['800.00'],
  },
  {
    id: 'X2',
    verdict: 'right',
    reduction: '2.40',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
  { id: 'X3', verdict: 'right', reduction: '22.40', base: '1120.00', expected: '22.40' },
  {
    id: 'X4',
    verdict: 'right',
    reduction: '0.80',
    base: '40.00',
    expected: '0.80',
    crossCheck: ['40.00'],
  },
  {
    id: 'X5',
    verdict: 'right',
    reduction: '1.70',
    base: '85.00',
    expected: '1.70',
    crossCheck: ['85.00'],
  },
  {
    id: 'X8',
    verdict: 'right',
    reduction: '-2.40',
    base: '-120.00',
    expected: '-2.40',
    crossCheck: ['-120.00'],
  },
  {
    id: 'X9',
    verdict: 'right',
    reduction: '0.40',
    base: '20.00',
    expected: '0.40',
    crossCheck: ['120.00', 'OA 23'],
  },
  {
    id: 'X10',
    verdict: 'right',
    reduction: '2.40',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
  {
    id: 'X11',
    verdict: 'right',
    reduction: '1.20',
    base: '120.00',
    expected: '1.20',
    crossCheck: ['120.00'],
  },
  { id: 'X13', verdict: 'right', reduction: '128.00', base: '6400.00', expected: '128.00' },
  {
    id: 'X14',
    verdict: 'right',
    reduction: '1.46',
    base: '72.80',
    expected: '1.46',
    crossCheck: ['80.00', 'CO 237'],
  },
  {
    id: 'X15',
    verdict: 'right',
    reduction: '1.63',
    base: '81.34',
    expected: '1.63',
    crossCheck: ['80.00', 'CO 144'],
  },
  {
    id: 'X16',
    verdict: 'right',
    reduction: '2.08',
    base: '104.00',
    expected: '2.08',
    crossCheck: ['104.00'],
  },
  {
    id: 'X17',
    verdict: 'off',
    reduction: '3.00',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
  { id: 'X18', verdict: 'not due', reduction: '2.40', base: '120.00', crossCheck: ['120.00'] },
  {
    id: 'X19',
    code: '223',
    verdict: 'right',
    reduction: '2.40',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
  {
    id: 'X20',
    verdict: 'right',
    reduction: '2.41',
    base: '120.25',
    expected: '2.41',
    crossCheck: ['120.25'],
  },
  {
    id: 'G2',
    verdict: 'right',
    reduction: '2.40',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
  {
    id: 'G4',
    verdict: 'off',
    reduction: '2.04',
    base: '120.00',
    expected: '2.40',
    crossCheck: ['120.00'],
  },
];

const claims = claimsOf(source);

for (const example of examples) {
  test(`${example.id}: ${example.reduction} of ${example.base} is "${example.verdict}"`, () => {
    const { id, code, verdict, ...figures } = example;
    assert.deepEqual(described(find(id), code), { verdict, ...figures });
  });
}

for (const id of ['X6', 'X7', 'X12']) {
  test(`${id}: no reduction, and none is missing`, () => {
    assert.deepEqual(reductionsOf(find(id)), []);
    assert.deepEqual(unreducedPayments(find(id), defaultTerms), []);
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
  const [reduction, ...others] = reductionsOf(claim, code);
  assert.ok(reduction);
  assert.equal(others.length, 0);
  const verdict = judge(reduction, defaultTerms);
  assert.ok('figures' in verdict);
  const { fromPaid } = verdict.figures;
  const crossCheck = crossCheckOf(reduction, fromPaid);
  return {
    verdict: verdict.kind,
    reduction: plainMoney(verdict.figures.reduction),
    base: plainMoney(fromPaid),
    ...('rating' in verdict && { expected: plainMoney(verdict.rating.reading.expected) }),
    ...(crossCheck && {
      crossCheck: [
        plainMoney(crossCheck.base),
        ...(crossCheck.between?.map(codeOf) ?? ['unknown']),
      ],
    }),
  };
}
