import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Log } from 'sarif';
import { checks } from '../../server/checks';
import { sarifFormatter } from '../../server/cli/formats/sarif';
import { run } from './run';
import { allOffBut, unbalanced } from './texts';

const good = join('test', 'samples', 'commercial.835');
const world = { input: unbalanced };
const balance = allOffBut('claim-balance');

test('pretty: one line per finding, related places below it, and a summary', async () => {
  const { out } = await run(['check', '-', ...balance], world);
  assert.equal(
    out,
    [
      '-:6:16: warning: Claim out of balance by 10.00: paid 80.00, calculated 90.00 (100.00 charged ' +
        'less 10.00 adjusted). [claim-balance] segment 6, CLP04, claim 😀A1',
      '    -:6:12: Charged 100.00',
      '-: 1 payment, 1 claim, charged 100.00, paid 80.00, patient 5.00, sequestration 0.00; 1 warning.',
      '',
    ].join('\n'),
  );
});

test('pretty: color only on a terminal, and not if NO_COLOR is set', async () => {
  const colored = async (terminal: boolean, env = {}) =>
    (await run(['check', '-', ...balance], { ...world, terminal, env })).out.includes('\u001b[');
  assert.equal(await colored(true), true);
  assert.equal(await colored(false), false);
  assert.equal(await colored(true, { NO_COLOR: '1' }), false);
});

test('ndjson: one line per file, the same objects as json', async () => {
  const args = ['check', '-', good, good, ...balance, '--format'];
  const lines = (await run([...args, 'ndjson'], world)).out.split('\n');
  const array = JSON.parse((await run([...args, 'json'], world)).out);
  assert.equal(lines.length, 4);
  assert.equal(lines.pop(), '');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    array,
  );
  assert.deepEqual(
    array.map((result: { file: string }) => result.file),
    ['-', good, good],
  );
});

test('json: an empty array if no file could be read', async () => {
  const { status, out } = await run(['check', 'no such file', '--format', 'json']);
  assert.deepEqual(JSON.parse(out), []);
  assert.equal(status, 2);
});

test('sarif: the rules, and the findings with lines and columns from one', async () => {
  const args = ['check', good, '-', ...balance, '--format', 'sarif'];
  const log = JSON.parse((await run(args, world)).out) as Log;
  assert.equal(log.version, '2.1.0');
  const [{ tool, results = [], columnKind }] = log.runs as [Log['runs'][0]];
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(
    tool.driver.rules?.map(({ id }) => id),
    checks.map(({ id }) => id),
  );
  assert.equal(results.length, 1);
  const [result] = results as [(typeof results)[0]];
  assert.equal(result.ruleId, 'claim-balance');
  assert.equal(tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'claim-balance');
  assert.equal(result.level, 'warning');
  assert.deepEqual(result.locations?.[0]?.physicalLocation, {
    artifactLocation: { uri: 'stdin' },
    region: { startLine: 6, startColumn: 16, endLine: 6, endColumn: 18 },
  });
  assert.equal(result.relatedLocations?.[0]?.message?.text, 'Charged 100.00');
});

test('sarif: a path becomes a URI', async () => {
  const args = ['check', 'test/checks/claim-balance.835', ...balance, '--format', 'sarif'];
  const log = JSON.parse((await run(args)).out) as Log;
  const uri = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  assert.equal(uri, 'test/checks/claim-balance.835');
});

test('sarif: a run in which a rule failed is not a successful one', () => {
  const successful = (check: string) => {
    const format = sarifFormatter();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const rest = { severity: 'error', snip: 1, message: 'text', related: [], fixes: [] } as const;
    const text =
      format.open() + format.finding('a.835', { check, range, ...rest }) + format.close();
    return (JSON.parse(text) as Log).runs[0]?.invocations?.[0]?.executionSuccessful;
  };
  assert.equal(successful('claim-balance'), true);
  assert.equal(successful('rule-failed'), false);
});

test('pretty: control, escape and bidirectional characters are shown, not sent', async () => {
  const hostile = unbalanced.replace('A1*', 'A\u001b]0;X\u0007\r\n::error::B\u202e*');
  const { out } = await run(['check', '-'], { input: hostile });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.doesNotMatch(out, /^::/m);
});
