import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
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

test('json and ndjson: a file that could not be read has an error and no findings', async () => {
  for (const format of ['json', 'ndjson']) {
    const { status, out } = await run(['check', 'no such file', good, '--format', format]);
    const files = JSON.parse(format === 'json' ? out : `[${out.trim().replaceAll('\n', ',')}]`);
    assert.equal(files.length, 2);
    assert.equal(files[0].file, 'no such file');
    assert.match(files[0].error, /no such file/);
    assert.deepEqual([files[0].findings, files[1].error], [undefined, undefined]);
    assert.equal(status, 2);
  }
});

test('json: the element of a finding is the one that is missing', async () => {
  const args = ['check', '-', '--format', 'json', ...allOffBut('element-missing')];
  const elements = async (input: string) => {
    const { out } = await run(args, { input });
    return JSON.parse(out)[0].findings.map((one: { element: string }) => one.element);
  };
  assert.deepEqual(await elements(unbalanced.replace('************20250815', '')), ['BPR16']);
  assert.deepEqual(await elements(unbalanced.replace('A1*1*100', 'A1**100')), ['CLP02']);
});

test('pretty: control, escape and bidirectional characters are shown, not sent', async () => {
  const hostile = unbalanced.replace('A1*', 'A\u001b]0;X\u0007\r\n::error::B\u202e*');
  const { out } = await run(['check', '-'], { input: hostile });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.doesNotMatch(out, /^::/m);
});
