import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../package.json';
import { readCommand } from '../../server/cli/command';
import { run } from './run';

test('a command line becomes a command', () => {
  const args = ['check', 'a.835', '-', '--format=sarif', '--severity', 'warning', '--fix'];
  assert.deepEqual(readCommand([...args, '--check', 'claim-balance=hint', '--off=claim-balance']), {
    name: 'check',
    files: ['a.835', '-'],
    format: 'sarif',
    threshold: 'warning',
    fix: true,
    rules: [],
    options: { ...readOptions(), levels: { 'claim-balance': 'off' } },
  });
  assert.deepEqual(readCommand(['check', 'a', '--check', 'claim-balance=error']), {
    name: 'check',
    files: ['a'],
    format: 'pretty',
    threshold: 'error',
    fix: false,
    rules: [],
    options: { ...readOptions(), levels: { 'claim-balance': 'error' } },
  });
});

const wrong: readonly (readonly [string, RegExp])[] = [
  ['', /what to do/],
  ['explain a.835', /no command 'explain'/],
  ['check', /Name the files/],
  ['check a --colour', /--colour/],
  ['check a --format xml', /--format is pretty, json, ndjson, sarif; not 'xml'/],
  ['check a --severity fatal', /--severity is error, warning, information, hint; not 'fatal'/],
  ['check a --check claim-balance', /--check claim-balance is error/],
  ['check a --check no-such=error', /no check 'no-such'/],
  ['check a --off no-such', /no check 'no-such'/],
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

test('help and version go to standard output', async () => {
  const help = await run(['--help']);
  assert.equal(help.status, 0);
  for (const word of ['--format', '--severity', '--fix', '--check', '--off', 'Exit status']) {
    assert.ok(help.out.includes(word), word);
  }
  assert.deepEqual(await run(['--version']), { status: 0, out: `${version}\n`, err: '' });
});

function readOptions() {
  const command = readCommand(['check', 'a']);
  assert.ok(command.name === 'check');
  return command.options;
}
