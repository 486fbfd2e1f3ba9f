import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Report } from '../../server/folder/report/report';
import { paymentsOfMonth } from '../folder/month-payments';
import { randomNumbers } from '../folder/random';
import { centsOf } from '../folder/segments';
import { startCluster } from './cluster';

/*
 * The recipes for many files, run as their page says, over a thousand files: each of them has to
 * come to what `x12-835 report` says on one machine, to the cent.
 */

const folder = mkdtempSync(join(tmpdir(), 'x12-835-recipes-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const recipes = resolve('.github/recipes');
const remits = join(folder, 'remits');
const bin = join(folder, 'bin');
mkdirSync(remits);
mkdirSync(bin);
/** Who has called the command, by process id. */
const callers = join(folder, 'callers');
const command = `echo $PPID >> '${callers}'; exec '${process.execPath}' '${resolve('dist/server/cli.js')}' "$@"`;
writeFileSync(join(bin, 'x12-835'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), HOME: folder };

const payments = paymentsOfMonth(randomNumbers(835), 990, 60);
const resent = payments.slice(0, 10).map(({ file, ...one }) => ({ ...one, file: `again-${file}` }));
const files = [...payments, ...resent];
for (const { file, text } of files) writeFileSync(join(remits, file), text);

const oneMachine: Report = JSON.parse(run('x12-835', ['report', '--format', 'json', remits]));

test('the report on one machine is of a thousand files', () => {
  assert.deepEqual([oneMachine.files, oneMachine.payments], [1_000, 1_000]);
  assert.ok(centsOf(oneMachine.paid) > 0n);
});

test('GNU parallel: reports of batches, merged', { skip: missing('parallel') }, () => {
  const { across: _, ...merged } = JSON.parse(run(join(recipes, 'parallel.sh'), [remits]));
  const { across: __, ...whole } = oneMachine;
  assert.deepEqual(merged, whole);
});

test('GNU parallel: a file that cannot be read fails the recipe', {
  skip: missing('parallel'),
}, () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'a.835'), files[0]?.text ?? '');
  writeFileSync(join(broken, 'b.835'), Buffer.from([0x1f, 0x8b, 0x08, 0x00]));
  const { status, stderr } = spawnSync(join(recipes, 'parallel.sh'), [broken], {
    env,
    encoding: 'utf8',
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /b\.835: /);
});

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import dask.bag, distributed']).status === 0,
);
const noDask = python === undefined && !process.env.CI && 'Dask distributed is not installed';

test('Dask: files are mapped to rows on two workers, and reduced', { skip: noDask }, async (t) => {
  assert.ok(python, 'Dask distributed is not installed (Debian: python3-distributed)');
  const scheduler = await startCluster(t, python, { env, cwd: folder, workers: 2 });
  writeFileSync(callers, '');
  const totals = JSON.parse(run(python, [join(recipes, 'dask_report.py'), scheduler, remits]));
  const { claims, denied, charged, paid, sent, sequestration } = oneMachine;
  const expected: Record<string, string | number> = {
    ...{ payments: oneMachine.payments, claims, denied, charged, paid, sent, sequestration },
    ...Object.fromEntries([
      ...oneMachine.adjustments.map(({ group, reason, amount }) => [`${group} ${reason}`, amount]),
      ...oneMachine.providerAdjustments.map(({ code, amount }) => [`PLB ${code}`, amount]),
    ]),
  };
  assert.deepEqual(totals, Object.fromEntries(Object.entries(expected).sort()));
  const workers = new Set(readFileSync(callers, 'utf8').trim().split('\n'));
  assert.equal(workers.size, 2);
});

test('DuckDB: sums over the Parquet files of export', async () => {
  for (const kind of ['payments', 'claims', 'adjustments']) {
    const out = ['--format', 'parquet', '--out', join(folder, `${kind}.parquet`)];
    run('x12-835', ['export', '--rows', kind, ...out, remits]);
  }
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const query = async (recipe: string) => {
    // The queries name files of the folder that they are run in.
    const sql = readFileSync(join(recipes, recipe), 'utf8').replaceAll(
      "FROM '",
      `FROM '${folder}/`,
    );
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  };
  const [totals] = await query('totals.sql');
  const { claims, denied, charged, paid, sent, sequestration } = oneMachine;
  assert.deepEqual(totals, {
    payments: String(oneMachine.payments),
    ...{ sent, claims: String(claims), denied: String(denied), charged, paid, sequestration },
  });
  const adjustments = oneMachine.adjustments.map((one) => ({ ...one, count: String(one.count) }));
  assert.deepEqual(await query('adjustments.sql'), adjustments);
  const twice = await query('twice.sql');
  const found = twice.map(({ files: both, times }) => [both, times]);
  const expected = payments
    .slice(0, 10)
    .map(({ file }) => [[join(remits, file), join(remits, `again-${file}`)].sort(), '2']);
  assert.deepEqual(found.sort(), expected.sort());
  const across = oneMachine.across.filter(({ check }) => check === 'payment-received-twice');
  assert.equal(across.length, twice.length);
  connection.closeSync();
});

test('Spark’s pipe: the command reads names, and prints one report per partition', () => {
  const names = files.map(({ file }) => join(remits, file));
  const half = names.length / 2;
  const reports = [names.slice(0, half), names.slice(half)].map((partition) => {
    const args = ['-d', '\\n', 'x12-835', 'report', '--format', 'json', '--jobs', '1', '--'];
    return run('xargs', args, partition.join('\n'));
  });
  const merged = JSON.parse(
    run('x12-835', ['report', '--format', 'json', 'merge', '-'], reports.join('')),
  );
  const { across: _, ...sums } = merged;
  const { across: __, ...whole } = oneMachine;
  assert.deepEqual(sums, whole);
});

/** Runs a program to its end and returns what it printed. */
function run(program: string, args: readonly string[], input = ''): string {
  const options = { cwd: folder, env, encoding: 'utf8', input, maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  assert.equal(status, 0, `${program}: ${error ?? ''}${stderr}`);
  return stdout;
}

/** Why a test of a program is skipped; with CI set, it has to be there. */
function missing(program: string): string | false {
  const isThere = spawnSync(program, ['--version']).status === 0;
  return !isThere && !process.env.CI && `${program} is not installed`;
}
