import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run';
import { allOffBut, unbalanced } from './texts';

/** A remittance with one claim ten times, each out of balance. */
const claim = /CLP\*[\s\S]*?(?=PLB)/.exec(unbalanced)?.[0] ?? '';
const ten = unbalanced.replace(claim, claim.repeat(10));
const world = { input: ten };
const balance = allOffBut('claim-balance');

test('pretty prints three findings of a rule, counts the rest, and ends with a table', async () => {
  const { out, status } = await run(['check', '-', ...balance, '--severity', 'warning'], world);
  assert.equal(out.match(/: warning: /g)?.length, 3);
  const [, , , , , , more, summary, ...table] = out.split('\n');
  assert.equal(more, '-: and 7 more like it [claim-balance]');
  assert.match(summary ?? '', /^-: 1 payment, 10 claims, .*; 10 warnings\.$/);
  assert.deepEqual(table, [
    '',
    'Findings by rule:',
    '  10  warning      claim-balance  Claim is out of balance',
    'Use --all to print every finding.',
    '',
  ]);
  assert.equal(status, 1);
});

test('--all prints every finding, without a table', async () => {
  const { out } = await run(['check', '-', ...balance, '--all'], world);
  assert.equal(out.match(/: warning: /g)?.length, 10);
  assert.doesNotMatch(out, /more like it|Findings by rule/);
});

test('--statistics prints the table and no finding', async () => {
  const { out } = await run(['check', '-', '--statistics'], world);
  const [summary, title, ...rows] = out.trimEnd().split('\n');
  assert.match(summary ?? '', /^-: 1 payment/);
  assert.equal(title, 'Findings by rule:');
  const counts = rows.map((row) => Number(row.trim().split(' ')[0]));
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
  assert.ok(
    rows.some((row) => /^ +10 +warning +claim-balance +Claim is out of balance$/.test(row)),
  );
});

test('--max-findings limits what is printed in every format, not the status', async () => {
  const args = ['check', '-', ...balance, '--severity', 'warning', '--max-findings'];
  const pretty = await run([...args, '2'], world);
  assert.equal(pretty.out.match(/: warning: /g)?.length, 2);
  assert.match(pretty.out, /8 more findings not printed \(--max-findings\)/);
  const none = await run([...args, '0', '--format', 'json'], world);
  const [{ findings, summary }] = JSON.parse(none.out);
  assert.deepEqual([findings, summary.omitted], [[], 10]);
  assert.deepEqual([pretty.status, none.status], [1, 1]);
  const sarif = JSON.parse((await run([...args, '1', '--format', 'sarif'], world)).out);
  assert.equal(sarif.runs[0].results.length, 1);
  const [notification] = sarif.runs[0].invocations[0].toolExecutionNotifications;
  assert.equal(notification.message.text, '9 more findings are not listed.');
});

test('options that contradict each other are refused', async () => {
  const refused: readonly (readonly [args: string, message: RegExp])[] = [
    ['--statistics --format json', /--statistics is for pretty only/],
    ['--redact --no-redact', /--redact or --no-redact, not both/],
    ['--baseline a --write-baseline b', /one of --baseline, --write-baseline, and --prune/],
    ['--watch', /--watch does not work with '-'/],
    ['--max-findings -1', /--max-findings needs a value/],
    ['--max-findings many', /--max-findings is 'many'\. Expected a whole number from 0/],
  ];
  for (const [args, message] of refused) {
    const { status, out, err } = await run(['check', '-', ...args.split(' ')], world);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, message);
  }
});

test('--redact leaves out the claim in pretty and json', async () => {
  for (const format of ['pretty', 'json']) {
    const args = ['check', '-', '--format', format, ...balance];
    assert.match((await run(args, world)).out, /😀A1/);
    assert.doesNotMatch((await run([...args, '--redact'], world)).out, /😀A1/);
  }
});
