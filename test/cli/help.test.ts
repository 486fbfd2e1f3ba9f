import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../package.json';
import { readCall } from '../../server/cli/arguments';
import { verbs } from '../../server/cli/verbs';
import { run } from './run';

test('every file of server/cli/verbs is one verb, named like the file', () => {
  const files = readdirSync('server/cli/verbs').filter((name) => name !== 'index.ts');
  assert.deepEqual(verbs.map(({ name }) => `${name}.ts`).sort(), files.sort());
});

test('--help lists every verb', async () => {
  const { status, out, err } = await run(['--help']);
  assert.deepEqual([status, err], [0, '']);
  const longest = Math.max(...verbs.map(({ name }) => name.length));
  for (const { name, summary } of verbs) {
    assert.ok(out.includes(`  ${name.padEnd(longest)}  ${summary}`), name);
  }
  assert.equal((await run(['help'])).out, out);
});

for (const verb of verbs) {
  test(`${verb.name} --help has every option, examples that work, and lines that fit`, async () => {
    const { status, out, err } = await run([verb.name, '--help']);
    assert.deepEqual([status, err], [0, '']);
    for (const [name, { kind }] of Object.entries(verb.options)) {
      assert.equal(out.includes(`--${name} `), kind !== 'renamed', name);
    }
    for (const { line } of verb.examples) {
      assert.ok(out.includes(line), line);
      assert.deepEqual(readCall(verb, line.replace(/ [<>].*/, '').split(' ')).notes, []);
    }
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    assert.equal((await run(['help', verb.name])).out, out);
    assert.equal((await run([verb.name, 'a.835', '-h'])).out, out);
  });
}

test('--version prints the version', async () => {
  for (const args of [['--version'], ['-v'], ['check', '--version']]) {
    assert.deepEqual(await run(args), { status: 0, out: `${version}\n`, err: '' });
  }
});
