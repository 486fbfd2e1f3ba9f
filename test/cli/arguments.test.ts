import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCall } from '../../server/cli/arguments';
import { choice, count, flag, list, renamed, text } from '../../server/cli/option';
import type { Verb } from '../../server/cli/verb';
import { run } from './run';

const verb: Verb = {
  name: 'try',
  summary: 'Try it',
  operands: { usage: 'FILE...', summary: 'FILE is a file.', min: 1 },
  options: {
    format: choice(['text', 'json'], 'text', 'How to print.'),
    fix: flag('Fix it.'),
    config: text('FILE', 'Settings.'),
    jobs: count(1, 8, 'How many.'),
    rule: list('ID', 'A rule.'),
    check: renamed('rule'),
  },
  examples: [],
  statuses: [],
  run: async () => 0,
};

test('a command line becomes operands and values', () => {
  const args =
    'a.835 --fix - --format=json --rule a --rule=-b --config x --jobs 2 --config y -- --c'.split(
      ' ',
    );
  assert.deepEqual(readCall(verb, args), {
    call: {
      operands: ['a.835', '-', '--c'],
      options: { format: 'json', fix: true, config: 'y', jobs: 2, rule: ['a', '-b'] },
    },
    notes: [],
  });
});

test('an option that is not given has its default', () => {
  const { options } = readCall(verb, ['a']).call;
  assert.deepEqual(options, {
    format: 'text',
    fix: false,
    config: undefined,
    jobs: undefined,
    rule: [],
  });
});

test('the old name of an option still works, in order, with a note', () => {
  const { call, notes } = readCall(verb, ['a', '--rule', '1', '--check', '2', '--rule', '3']);
  assert.deepEqual(call.options.rule, ['1', '2', '3']);
  assert.deepEqual(notes, ['--check is now --rule. The old name works in this version only.']);
});

const wrong: readonly (readonly [line: string, message: RegExp])[] = [
  ['', /Missing command\. Usage: x12-835 check PATH\.\.\./],
  ['--fix', /Missing command/],
  ['chekc a.835', /Unknown command 'chekc'\. Did you mean 'check'\?/],
  ['a.835', /Unknown command 'a\.835'\.\n/],
  ['check', /Missing argument\.\nUsage: .* PATH\.\.\.\n[\s\S]*'-' reads\s+standard input/],
  ['check a --sevrity error', /Unknown option '--sevrity'\. Did you mean '--severity'\?/],
  ['check a --payer-rule b', /Did you mean '--payer-rules'\?/],
  ['check a --xyz', /Unknown option '--xyz'\.\n/],
  ['check a -x', /Unknown option '-x'\.\n/],
  ['check a --format', /--format needs a value/],
  ['check a --format --fix', /--format needs a value/],
  ['check a --fix=no', /--fix does not take a value/],
  [
    'check a --format xml',
    /--format is 'xml'\. Expected pretty, json, ndjson, sarif, junit, github, or gitlab\.\n/,
  ],
  ['check a --format jsno', /Did you mean 'json'\?/],
  ['check a --severity fatal', /Expected error, warning, information, or hint/],
  ['check a --rule claim-balance', /--rule claim-balance is ''\. Expected error/],
  ['check a --rule claim-balence=error', /Unknown rule 'claim-balence'\. Did you mean 'claim-bal/],
  ['check a --off no-such', /Unknown rule 'no-such'\.\n/],
];

for (const [line, message] of wrong) {
  test(`'${line}' is refused with status 2 and a reason`, async () => {
    const { status, out, err } = await run(line.split(' ').filter(Boolean));
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, message);
    assert.match(err, /--help/);
  });
}

test('a number that is not whole, or out of bounds, is refused', () => {
  for (const value of ['0', '9', '1.5', 'x', '', '1e1', '99999999999999999']) {
    const call = () => readCall(verb, ['a', `--jobs=${value}`]);
    assert.throws(call, { message: `--jobs is '${value}'. Expected a whole number from 1 to 8.` });
  }
});

test('options may come before the command', async () => {
  const { status, out } = await run(['--format', 'json', 'check', '-']);
  assert.equal(status, 1);
  assert.equal(JSON.parse(out)[0].file, '-');
});
