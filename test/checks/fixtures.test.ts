import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import {
  assertFixture,
  check,
  comparedChecks,
  type Fixture,
  readFixture,
  remarkFixture,
} from '../harness';

const folder = join('test', 'checks');
const snapshot = join(folder, 'others.snapshot');
const update = process.env.UPDATE_FIXTURES === '1';

const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.835'));

if (update) {
  for (const file of files) writeFileSync(join(folder, file), remarkFixture(file, sourceOf(file)));
}
const fixtures = files.map((file) => ({ file, source: sourceOf(file) }));
if (update) writeFileSync(snapshot, othersOf());

for (const { file, source } of fixtures) {
  test(`${file}: findings are those that are marked`, () => assertFixture(file, source));
}

test('what other rules find in all fixtures is as reviewed', () => {
  assert.equal(readFileSync(snapshot, 'utf8'), othersOf(), 'npm test -- --update rewrites it');
});

test('every rule has a fixture of its name in which it finds something', () => {
  const silent = checks.filter(({ id, scope }) => {
    // What needs several files is in test/folder/.
    if (scope === 'files') return false;
    const own = fixtures.filter(({ file }) => file === `${id}.835` || file.startsWith(`${id}.`));
    return !own.some(({ source }) => readFixture(source).marks.some(({ check }) => check === id));
  });
  assert.deepEqual(
    silent.map(({ id }) => id),
    [],
  );
});

test('every file of a section is a registered rule of the same name', () => {
  const room = join('server', 'checks');
  const sections = readdirSync(room, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const names = sections.flatMap(({ name }) =>
    readdirSync(join(room, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
  );
  assert.deepEqual(
    checks.map(({ id, tags: [section] }) => `${section}/${id}`).sort(),
    names.sort(),
  );
});

const samples = join('test', 'samples');
for (const file of readdirSync(samples)) {
  test(`${file}: a good remittance yields no finding`, () => {
    assert.deepEqual(check(readFileSync(join(samples, file), 'utf8')), []);
  });
}

test('every rule reports what it finds', () => {
  // A generator fits the type of every `run`, but only one over a payment is gone through.
  const generators = checks.filter(
    ({ scope, run }) => scope !== 'payment' && run.constructor.name === 'GeneratorFunction',
  );
  assert.deepEqual(
    generators.map(({ id }) => id),
    [],
  );
});

/** What the rules that a fixture does not compare find in it, one line a rule and fixture. */
function othersOf(): string {
  const lines = fixtures.flatMap(({ file, source }) => {
    const counts = new Map<string, number>();
    for (const id of othersIn(file, readFixture(source))) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort().map(([id, count]) => `${file}: ${count} ${id}\n`);
  });
  return lines.join('');
}

function othersIn(file: string, fixture: Fixture): string[] {
  const compared = comparedChecks(file, fixture);
  return check(fixture.text, fixture.options)
    .map((found) => found.check)
    .filter((id) => compared && !compared.includes(id));
}
