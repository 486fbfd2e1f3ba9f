import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareRemittances } from '../../server/folder/compare';
import { readWhole } from '../../server/folder/read-whole';
import { type Hand, type Written, write } from './written';

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
const hand: fc.Arbitrary<Hand> = fc.record({
  element: fc.constantFrom('*', '|', '+'),
  component: fc.constantFrom(':', '>', '^'),
  terminator: fc.constantFrom('~', "'"),
  lineEnd: fc.constantFrom('', '\n', '\r\n'),
  control: fc.constantFrom('0001', '4711', '2'),
  backwards: fc.boolean(),
});
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

test('any amount that changes is found at its place, whatever the order', () => {
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
