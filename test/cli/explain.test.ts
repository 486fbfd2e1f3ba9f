import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { groupCodes } from '../../server/codes/group-codes';
import { reasonCodes } from '../../server/codes/reason-codes';
import { remarkCodes } from '../../server/codes/remark-codes';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

test('the built command explains adjustments, elements, and rules', async (t) => {
  const command = await builtCommand(folderWith(t, {}));
  const cases: readonly (readonly [words: string, ...said: RegExp[]])[] = [
    ['CO253', /sequestration/i, /2% for services since 07\/01\/2022/, /Contractual Obligation/],
    ['CO16 N265 MA130', /lacks information/, /Ordering provider/, /What to do: .*MA130/s],
    ['co-16 n265', /^CO 16, N265\n/],
    ['CAS*CO*45', /^CO 45\n/],
    ['PLB:WO', /Overpayment recovery/, /positive amount lowers the payment/],
    ['CLP02=22', /Reverses an earlier result/],
    ['CLP02', /Required; type ID, 1 to 2 characters/],
    ['N265', /Ordering provider/],
    ['rule sequestration-amount', /Why it matters:/, /`SVC\*HC:J1885/],
    ['CO 999', /Reason code 999 is not in the list/],
  ];
  for (const [words, ...said] of cases) {
    const { status, out } = command(['explain', ...words.split(' ')]);
    assert.equal(status, 0, words);
    for (const one of said) assert.match(out, one);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  }
});

const refused: readonly (readonly [words: string, message: RegExp])[] = [
  ['', /Missing argument/],
  ['what-is-this', /Unknown code or element 'what-is-this'/],
  ['XYZ99', /Unknown code or element 'XYZ99'/],
  ['16 CO45', /Unknown code or element '16 CO45'/],
  ['rule', /Give one rule: rule ID/],
  ['rule sequestration-amont', /Unknown rule .* Did you mean 'sequestration-amount'\?/],
];

test('what is not known is refused with status 2 and a reason', async () => {
  for (const [words, message] of refused) {
    const { status, out, err } = await run(['explain', ...words.split(' ').filter(Boolean)]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, message);
  }
});

test('every code with every group, every remark, and every rule is explained', async () => {
  for (const { code } of reasonCodes.entries) {
    const groups = groupCodes.entries.map((group) => `${group.code}${code}`);
    for (const word of [code, ...groups]) {
      const { status, out } = await run(['explain', word]);
      assert.equal(status, 0, word);
      assert.doesNotMatch(out, /undefined|not in the list/);
    }
  }
  for (const { code } of remarkCodes.entries) {
    assert.equal((await run(['explain', code])).status, 0, code);
  }
  for (const { id } of checks) {
    assert.equal((await run(['explain', 'rule', id])).status, 0, id);
  }
});
