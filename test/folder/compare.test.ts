import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareRemittances } from '../../server/folder/compare';
import { readWhole } from '../../server/folder/read-whole';
import { centsOf, centsText } from './segments';
import { type Hand, segmentsOf, textOf, type Written, write } from './written';

const plain: Hand = {
  element: '*',
  component: ':',
  terminator: '~',
  lineEnd: '\n',
  control: '0001',
  backwards: false,
};

const cents = fc.integer({ min: 1, max: 99_999_999 });
const adjustments = fc.uniqueArray(
  fc.tuple(fc.constantFrom('CO', 'PR', 'OA'), fc.constantFrom('1', '2', '45', '253'), cents),
  { maxLength: 3, selector: ([group, reason]) => group + reason },
);
const line = fc.record({
  procedure: fc.constantFrom('99213', '99214', '36415'),
  paid: cents,
  adjustments,
});
const claims = fc
  .array(fc.record({ adjustments, lines: fc.array(line, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.map((claim, i) => ({ ...claim, account: `A${i}` })));
const provider = fc.uniqueArray(
  fc.tuple(fc.constantFrom('WO', 'FB', '72'), fc.constantFrom('R1', 'R2'), cents),
  { maxLength: 3, selector: ([reason, reference]) => reason + reference },
);
const remittance: fc.Arbitrary<Written> = fc.record({
  trace: fc.constant('T100'),
  claims,
  provider,
});
const delimited = {
  element: fc.constantFrom('*', '|', '+'),
  component: fc.constantFrom(':', '>', '^'),
  terminator: fc.constantFrom('~', "'"),
  control: fc.constantFrom('0001', '4711', '2'),
  backwards: fc.boolean(),
};
/** One segment per line, all on one line, or that line wrapped at a column. */
const hand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({ ...delimited, lineEnd: fc.constantFrom('', '\n', '\r\n') }),
  fc.record({ ...delimited, lineEnd: fc.constant(''), wrapAt: fc.constantFrom(72, 80, 132) }),
);
const change = fc.integer({ min: -99_999, max: 99_999 }).filter((one) => one !== 0);
const runs = { numRuns: 200, seed: 835 };

test('a remittance written in another way is the same money', () => {
  fc.assert(
    fc.property(remittance, hand, (money, other) => {
      const comparison = compareTexts(write(money, plain), write(money, other));
      assert.deepEqual(comparison, { same: true, differences: [] });
    }),
    runs,
  );
});

test('a claim that is adjusted further differs in all amounts that this moves', () => {
  fc.assert(
    fc.property(remittance, hand, cents, fc.nat(), (money, other, moved, at) => {
      const which = at % money.claims.length;
      const changed: Written = {
        ...money,
        claims: money.claims.map((claim, i) =>
          i === which
            ? { ...claim, adjustments: [...claim.adjustments, ['PI', '96', moved]] }
            : claim,
        ),
      };
      const { same, differences } = compareTexts(write(money, plain), write(changed, other));
      const by = (moved / 100).toFixed(2);
      assert.equal(same, false);
      assert.deepEqual(
        differences.map((one) => [one.claim, one.line, one.what, one.by]),
        [
          [undefined, undefined, 'amount', `-${by}`],
          [`A${which}`, undefined, 'paid', `-${by}`],
          [`A${which}`, undefined, 'adjustment PI 96', by],
        ],
      );
    }),
    runs,
  );
});

test('any one amount that changes is found at its place, and nothing else', () => {
  fc.assert(
    fc.property(remittance, hand, change, fc.nat(), (money, other, moved, at) => {
      const segments = segmentsOf(money, other);
      const amounts = amountsIn(segments, other);
      const { segment, element, ...place } = amounts[at % amounts.length] ?? assert.fail();
      const elements = segments[segment] ?? assert.fail();
      const before = centsOf(elements[element] ?? '');
      elements[element] = centsText(before + BigInt(moved));
      const { same, differences } = compareTexts(write(money, plain), textOf(segments, other));
      const right = centsText(before + BigInt(moved));
      const expected = {
        payment: 'T100',
        ...place,
        left: centsText(before),
        right,
        by: centsText(BigInt(moved)),
      };
      assert.equal(same, false);
      // A total that has become zero is left out.
      assert.deepEqual(
        differences.map((one) => ({ right, ...one })),
        [expected],
      );
    }),
    runs,
  );
});

/** Every amount of a remittance: where it is written, and how a comparison names its place. */
function amountsIn(segments: readonly (readonly string[])[], { component }: Hand) {
  let place: { claim?: string; line?: string } = {};
  return segments.flatMap(([id, first = '', second = '', third = ''], segment) => {
    const at = (element: number, what: string) => ({ ...place, segment, element, what });
    switch (id) {
      case 'BPR':
        return [at(2, 'amount')];
      case 'CLP':
        place = { claim: first };
        return [at(3, 'charge'), at(4, 'paid')];
      case 'SVC':
        place = { ...place, line: first.split(component)[1] ?? '' };
        return [at(2, 'charge'), at(3, 'paid')];
      case 'CAS':
        return [at(3, `adjustment ${first} ${second}`)];
      case 'PLB': {
        place = {};
        const [reason, reference] = third.split(component);
        return [at(4, `provider adjustment ${reason} ${reference} of ${first}`)];
      }
      default:
        return [];
    }
  });
}

test('a claim that only one remittance has is named with what it paid', () => {
  const claim = (account: string) => ({
    account,
    adjustments: [],
    lines: [{ procedure: '99213', paid: 1250, adjustments: [] }],
  });
  const one = { trace: 'T1', claims: [claim('A1')], provider: [] };
  const two = { ...one, claims: [claim('A1'), claim('A2')] };
  const { differences } = compareTexts(write(one, plain), write(two, plain));
  assert.deepEqual(differences, [
    { payment: 'T1', what: 'amount', left: '12.50', right: '25.00', by: '12.50' },
    { payment: 'T1', claim: 'A2', what: 'claim', right: '12.50', by: '12.50' },
  ]);
});

test('claims of one number are paired by their money, whatever their order is', () => {
  const claim = (paid: number) => ({
    account: 'A1',
    adjustments: [],
    lines: [{ procedure: '99213', paid, adjustments: [] }],
  });
  const money = (...paid: number[]) => ({ trace: 'T1', claims: paid.map(claim), provider: [] });
  const [left, right] = [money(1250, 3000, 500), money(500, 1250, 2900)];
  const { differences } = compareTexts(write(left, plain), write(right, plain));
  assert.deepEqual(
    differences.filter(({ what }) => what === 'paid').map((one) => [one.left, one.right]),
    [
      ['30.00', '29.00'],
      ['30.00', '29.00'],
    ],
  );
  const again = write(money(3000, 500, 1250), { ...plain, element: '|', lineEnd: '' });
  assert.equal(compareTexts(write(left, plain), again).same, true);
});

test('payments of one trace number are paired by their money', () => {
  const text = (amount: number) =>
    write(
      {
        trace: 'T1',
        claims: [
          {
            account: `A${amount}`,
            adjustments: [],
            lines: [{ procedure: '99213', paid: amount, adjustments: [] }],
          },
        ],
        provider: [],
      },
      plain,
    );
  assert.equal(compareTexts(text(100) + text(200), text(200) + text(100)).same, true);
  assert.equal(compareTexts(text(100) + text(200), text(200) + text(300)).same, false);
});

test('adjustments of one reason count together, and lines may be wrapped at a column', () => {
  const text = write(
    {
      trace: 'T1',
      claims: [
        {
          account: 'A1',
          adjustments: [],
          lines: [{ procedure: '99213', paid: 1000, adjustments: [['CO', '45', 500]] }],
        },
      ],
      provider: [],
    },
    { ...plain, lineEnd: '' },
  );
  const divided = text.replace('CAS*CO*45*5~', 'CAS*CO*45*2**45*3~');
  assert.equal(compareTexts(text, divided).same, true);
  const wrapped = text.replace(/.{80}/g, '$&\n');
  assert.equal(compareTexts(text, wrapped).same, true);
});

function compareTexts(left: string, right: string) {
  return compareRemittances(readWhole(left), readWhole(right));
}
