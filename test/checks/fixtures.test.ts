import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { assertFixture, check, readFixture } from '../harness';

const folder = join('test', 'checks');
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.835'));

for (const file of fixtures) {
  test(`${file}: findings are those that are marked`, () => {
    assertFixture(readFileSync(join(folder, file), 'utf8'));
  });
}

test('every check has a fixture of its name in which it finds something', () => {
  const silent = checks.filter(({ id }) => {
    const own = fixtures.filter((file) => file === `${id}.835` || file.startsWith(`${id}.`));
    const marked = own.flatMap(
      (file) => readFixture(readFileSync(join(folder, file), 'utf8')).marks,
    );
    return !marked.some(({ check }) => check === id);
  });
  assert.deepEqual(
    silent.map(({ id }) => id),
    [],
  );
});

test('every file of the room is a registered check of the same name', () => {
  const others = [
    'check.ts',
    'code-faults.ts',
    'companion.ts',
    'fixes.ts',
    'index.ts',
    'options.ts',
    'trailer.ts',
  ];
  const files = readdirSync(join('server', 'checks'))
    .filter((file) => file.endsWith('.ts') && !others.includes(file))
    .map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(checks.map(({ id }) => id).sort(), files.sort());
});

const samples = join('test', 'samples');
for (const file of readdirSync(samples)) {
  test(`${file}: a good remittance yields no finding`, () => {
    assert.deepEqual(check(readFileSync(join(samples, file), 'utf8')), []);
  });
}

test('every check reports what it finds', () => {
  // A generator fits the type of `run` as well, but nobody would ask it for its findings.
  const generators = checks.filter(({ run }) => run.constructor.name === 'GeneratorFunction');
  assert.deepEqual(
    generators.map(({ id }) => id),
    [],
  );
});
